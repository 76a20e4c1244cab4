import { randomUUID } from 'node:crypto';

const END = '\x1e';
const connections = new Map();

/** The part of the SignalR protocol that the web apps use, over server-sent events. */
export async function hub(request, response, url, methods) {
  if (url.pathname.endsWith('/negotiate')) {
    const id = randomUUID();
    return json(response, { negotiateVersion: 1, connectionId: id, connectionToken: id, availableTransports: [{ transport: 'ServerSentEvents', transferFormats: ['Text'] }] });
  }
  const id = url.searchParams.get('id');
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(':\r\n');
    const send = (message) => response.write(`data: ${JSON.stringify(message)}${END}\r\n\r\n`);
    const ping = setInterval(() => send({ type: 6 }), 10_000);
    const connection = { send, closers: [] };
    connections.set(id, connection);
    request.on('close', () => {
      clearInterval(ping);
      for (const close of connection.closers) close();
      connections.delete(id);
    });
    return undefined;
  }
  if (request.method === 'POST') {
    const connection = connections.get(id);
    for (const text of (await bodyOf(request)).split(END).filter(Boolean)) {
      const message = JSON.parse(text);
      if (message.protocol) connection?.send({});
      else if (message.type === 1) {
        const result = methods[message.target]?.(message.arguments, (target, ...args) => connection.send({ type: 1, target, arguments: args }), connection.closers);
        if (message.invocationId) connection?.send({ type: 3, invocationId: message.invocationId, result: result ?? null });
      }
    }
  }
  response.writeHead(200).end();
  return undefined;
}

export async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

export function json(response, value, status = 200) {
  response.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', 'cache-control': 'no-store' }).end(JSON.stringify(value));
}
