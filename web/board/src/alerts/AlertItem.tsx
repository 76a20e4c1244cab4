import { useTranslation } from 'react-i18next';
import type { AlertRow } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { Icon } from '@fieldservice/shared/ui/icons';
import { useBoard } from '../live/BoardContext';
import { useBoardFormats } from '../live/useBoardFormats';
import { select } from '../router';
import styles from './AlertList.module.css';

const icons = { Active: 'alert', Suspected: 'info', Resolved: 'check' } as const;

export function AlertItem({ alert: { assetId, assetName, episode } }: { alert: AlertRow }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const now = useNow();
  const order = useBoard((state) => (episode.workOrderId ? state.workOrders.get(episode.workOrderId)?.number : undefined));
  return (
    <li data-state={episode.state}>
      <span className={styles.mark} data-state={episode.state}><Icon name={icons[episode.state]} /></span>
      <button className={styles.name} onClick={() => select({ kind: 'asset', id: assetId })}>{assetName}</button>
      <time className={styles.when} dateTime={episode.startedAt}>{formats.ago(episode.startedAt, now)}</time>
      <p className={styles.reason}>{episode.reason}</p>
      <p className={styles.meta}>
        {t(`episode.${episode.state}`)}
        {episode.acknowledged && <span>{t('alerts.acknowledged')}</span>}
        {episode.workOrderId && <button onClick={() => select({ kind: 'workOrder', id: episode.workOrderId! })}>{order ?? t('alerts.workOrder')}</button>}
      </p>
    </li>
  );
}
