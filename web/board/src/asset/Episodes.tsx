import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { AssetView, EpisodeView } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { Button } from '@fieldservice/shared/ui/Button';
import { Icon } from '@fieldservice/shared/ui/icons';
import { useBoardFormats } from '../live/useBoardFormats';
import { select } from '../router';
import { useCommand } from '../toast/useCommand';
import { Section } from '../ui/Section';
import styles from './Episodes.module.css';

const rank = { Active: 0, Suspected: 1, Resolved: 2 } as const;

export function Episodes({ asset }: { asset: AssetView }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const now = useNow();
  const acknowledge = useCommand({ run: (episode: EpisodeView) => api.acknowledge(asset.id, episode.faultCode, episode.ordinal), failed: t('episode.failed'), done: t('episode.done') });
  const sorted = [...asset.episodes].sort((a, b) => rank[a.state] - rank[b.state] || b.startedAt.localeCompare(a.startedAt)).slice(0, 6);
  return (
    <Section title={t('episode.title')}>
      <ul className={styles.episodes}>
        {sorted.map((episode) => (
          <li key={`${episode.faultCode} ${episode.ordinal}`} data-state={episode.state}>
            <p className={styles.head}><Icon name={episode.state === 'Active' ? 'alert' : episode.state === 'Suspected' ? 'info' : 'check'} />{t(`episode.${episode.state}`)}<time>{formats.ago(episode.startedAt, now)}</time></p>
            <p>{episode.reason}</p>
            {episode.state !== 'Resolved' && (
              <p className={styles.tools}>
                {episode.acknowledged ? <span>{t('alerts.acknowledged')}</span> : <Button busy={acknowledge.isPending} onClick={() => acknowledge.mutate(episode)}>{t('episode.acknowledge')}</Button>}
                {episode.workOrderId && <Button kind="quiet" onClick={() => select({ kind: 'workOrder', id: episode.workOrderId! })}>{t('episode.workOrder')}<Icon name="chevron" size={12} /></Button>}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
