import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrackingView } from '@fieldservice/shared/api/types';
import { useFormats } from '@fieldservice/shared/time/useFormats';
import { Details } from './card/Details';
import { Hero } from './card/Hero';
import { LateNotice } from './card/LateNotice';
import { ShareButton } from './card/ShareButton';
import { Steps } from './card/Steps';
import { TechnicianCard } from './card/TechnicianCard';
import { Updates } from './card/Updates';
import { isTraveling } from './tracking';
import { usePageTitle } from './usePageTitle';
import styles from './TrackingPage.module.css';

// The map is the heavy part: the times are on screen before it is loaded.
const TrackingMap = lazy(() => import('./map/TrackingMap'));

export function TrackingPage({ view, reachable }: { view: TrackingView; reachable: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats(view.timeZone);
  usePageTitle(view, formats);
  const traveling = isTraveling(view.phase);
  const showsMap = view.phase !== 'Canceled' && view.phase !== 'Done';

  return (
    <div className={styles.page} data-map={traveling ? 'large' : showsMap ? 'small' : 'none'}>
      <div className={styles.map}>
        <Suspense fallback={<div className={styles.land} />}>
          <TrackingMap view={view} formats={formats} />
        </Suspense>
      </div>
      <main className={styles.card}>
        <div className={styles.grip} aria-hidden="true" />
        {!reachable && <p className={styles.offline} role="status">{t('offline.banner')}</p>}
        <Hero view={view} formats={formats} />
        {view.runningLate && traveling && <LateNotice view={view} formats={formats} />}
        {view.phase !== 'Canceled' && <Steps phase={view.phase} />}
        {traveling && view.technician && <TechnicianCard technician={view.technician} />}
        <Details view={view} formats={formats} />
        <Updates updates={view.updates} formats={formats} />
        <footer className={styles.footer}>
          <span>{t('brand')}</span>
          <ShareButton />
        </footer>
      </main>
    </div>
  );
}
