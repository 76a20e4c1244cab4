import { useTranslation } from 'react-i18next';
import type { TrackingView } from '@fieldservice/shared/api/types';
import type { Formats } from '@fieldservice/shared/time/format';
import { isTraveling } from '../tracking';
import styles from './Details.module.css';

export function Details({ view, formats }: { view: TrackingView; formats: Formats }) {
  const { t } = useTranslation();
  const promised = isTraveling(view.phase) || view.phase === 'OnSite' || view.phase === 'Canceled';
  return (
    <dl className={styles.details}>
      <div><dt>{t('details.what')}</dt><dd>{view.summary}</dd></div>
      <div><dt>{t('details.where')}</dt><dd>{view.siteName}<br /><span>{view.address}</span></dd></div>
      {promised && <div><dt>{t('details.when')}</dt><dd>{formats.date(view.windowStart)}<br /><span>{formats.timeRange(view.windowStart, view.windowEnd)}</span></dd></div>}
      <div><dt>{t('details.number')}</dt><dd>{view.workOrderNumber}</dd></div>
    </dl>
  );
}
