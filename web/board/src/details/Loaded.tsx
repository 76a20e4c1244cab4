import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@fieldservice/shared/api/problem';
import { Button } from '@fieldservice/shared/ui/Button';
import { Empty } from '../ui/Empty';
import { Skeleton } from '../ui/Skeleton';

/** What is known is shown; only the first load has a skeleton. */
export function Loaded<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Skeleton lines={10} />;
  if (query.error instanceof ApiProblem && query.error.status === 404) return <Empty icon="search" title={t('details.notFound')}>{t('details.notFoundHint')}</Empty>;
  return <Empty icon="refresh" title={t('error.unreachable.title')}><Button onClick={() => void query.refetch()}>{t('action.retry')}</Button></Empty>;
}
