import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import { ApiProblem } from '@fieldservice/shared/api/problem';
import { ClockProvider } from '@fieldservice/shared/time/clockContext';
import { useBusinessClock } from '@fieldservice/shared/time/useBusinessClock';
import { navigate, useLocation } from './router';
import { OtherApp } from './session/OtherApp';
import { SignIn } from './session/SignIn';
import { BoardSkeleton } from './shell/BoardSkeleton';
import { TerritoryBoard } from './shell/TerritoryBoard';
import { FullPage } from './ui/FullPage';

export function App() {
  const { t } = useTranslation();
  const signInPage = useLocation().startsWith('/sign-in');
  const session = useQuery({ queryKey: ['session'], queryFn: api.session });
  const clock = useBusinessClock();
  const nobody = session.error instanceof ApiProblem && session.error.status === 401;

  useEffect(() => {
    if (signInPage && session.data && !nobody) navigate('/', true);
  }, [signInPage, session.data, nobody]);

  if (nobody) return <SignIn />;
  if (session.error && !session.data) {
    return <FullPage icon="refresh" title={t('error.unreachable.title')} text={t('error.unreachable.next')} action={t('action.retry')} onAction={() => void session.refetch()} />;
  }
  if (!session.data || !clock) return <BoardSkeleton />;
  const dispatches = session.data.role === 'Dispatcher' || session.data.role === 'Administrator';
  return <ClockProvider clock={clock}>{dispatches ? <TerritoryBoard user={session.data} /> : <OtherApp user={session.data} />}</ClockProvider>;
}
