interface ProblemBody { title?: string; detail?: string; status?: number; code?: string; field?: string; rule?: string }

/** An answer of the server that is not a success: RFC 9457 problem details as an exception. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly field?: string;
  readonly rule?: string;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = body.code ?? `http.${status}`;
    this.field = body.field;
    this.rule = body.rule;
  }
}

/** The server did not answer: nothing is known about whether the request arrived. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The server did not answer.', { cause });
    this.name = 'Unreachable';
  }
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body = isJson ? ((await response.json().catch(() => ({}))) as ProblemBody) : {};
  return new ApiProblem(response.status, body);
}
