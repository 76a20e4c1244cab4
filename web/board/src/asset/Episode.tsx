import { useTranslation } from 'react-i18next';
import type { EpisodeView } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { Button } from '@fieldservice/shared/ui/Button';
import { Icon } from '@fieldservice/shared/ui/icons';
import { isDismissed } from '../alerts/episodes';
import { useBoardFormats } from '../live/useBoardFormats';
import { select } from '../router';
import styles from './Episodes.module.css';

const icons = { Active: 'alert', Suspected: 'info', Resolved: 'check' } as const;

export function Episode({ episode, busy, onAcknowledge }: { episode: EpisodeView; busy: boolean; onAcknowledge: () => void }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const now = useNow();
  const { state, workOrderId } = episode;
  return (
    <li data-state={state}>
      <p className={styles.head}><Icon name={icons[state]} />{t(isDismissed(episode) ? 'episode.Dismissed' : `episode.${state}`)}<time dateTime={episode.startedAt}>{formats.ago(episode.startedAt, now)}</time></p>
      <p>{episode.reason}</p>
      {(state !== 'Resolved' || workOrderId) && (
        <p className={styles.tools}>
          {state !== 'Resolved' && (episode.acknowledged ? <span>{t('alerts.acknowledged')}</span> : <Button busy={busy} onClick={onAcknowledge}>{t('episode.acknowledge')}</Button>)}
          {workOrderId && <Button kind="quiet" onClick={() => select({ kind: 'workOrder', id: workOrderId })}>{t('episode.workOrder')}<Icon name="chevron" size={12} /></Button>}
        </p>
      )}
    </li>
  );
}
