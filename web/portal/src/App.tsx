import { useTranslation } from 'react-i18next';
import { ClockProvider } from '@fieldservice/shared/time/clockContext';
import { useBusinessClock } from '@fieldservice/shared/time/useBusinessClock';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';
import { TrackingPage } from './TrackingPage';
import { useTracking } from './useTracking';

export function App({ token }: { token: string }) {
  const { t } = useTranslation();
  const clock = useBusinessClock();
  const tracking = useTracking(token);

  if (tracking.status === 'gone') return <Notice icon="link" title={t('gone.title')} text={t('gone.text')} hint={t('gone.hint')} pageTitle={t('title.gone')} />;
  if (tracking.status === 'unreachable') return <Notice icon="refresh" title={t('offline.title')} text={t('offline.text')} pageTitle={t('title.before')} />;
  if (tracking.status === 'loading' || !clock) return <Skeleton />;
  return (
    <ClockProvider clock={clock}>
      <TrackingPage view={tracking.view} reachable={tracking.reachable} />
    </ClockProvider>
  );
}
