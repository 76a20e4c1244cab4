import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@fieldservice/shared/api/problem';
import { toast } from './toasts';

interface Options<TResult, TInput> {
  run: (input: TInput) => Promise<TResult>;
  /** What was tried, for the message: "The booking was not made." */
  failed: string;
  done?: string;
  onDone?: (result: TResult) => void;
  /** A form shows what is wrong beside the field; true when it does. */
  shows?: (problem: ApiProblem) => boolean;
}

/** A command with its message: success is short, a failure says what happened, what is safe and what to try. */
export function useCommand<TResult, TInput = void>({ run, failed, done, onDone, shows }: Options<TResult, TInput>): UseMutationResult<TResult, unknown, TInput> {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: (result) => {
      if (done) toast('good', done);
      onDone?.(result);
    },
    onError: (error) => {
      if (error instanceof ApiProblem && shows?.(error)) return;
      toast('bad', failed, explained(error, t));
      // What is shown may be what made the command fail.
      void queries.invalidateQueries();
    },
  });
}

function explained(error: unknown, t: TFunction): string {
  if (!(error instanceof ApiProblem)) return t('error.lost');
  switch (error.status) {
    case 401:
      return t('error.signedOut');
    case 403:
      return t('error.forbidden');
    case 412:
      return t('error.changed');
    case 409:
    case 404:
    case 400:
      return t('error.refused', { detail: error.message });
    default:
      return t('error.server', { code: error.code });
  }
}
