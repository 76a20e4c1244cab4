import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { AssetView, EpisodeView } from '@fieldservice/shared/api/types';
import { episodeOrder, isDismissed } from '../alerts/episodes';
import { useCommand } from '../toast/useCommand';
import { Section } from '../ui/Section';
import { Episode } from './Episode';
import styles from './Episodes.module.css';

const SHOWN = 6;

/** Faults and open suspicions; what turned out to be nothing is only counted, and listed on demand. */
export function Episodes({ asset }: { asset: AssetView }) {
  const { t } = useTranslation();
  const acknowledge = useCommand({ run: (episode: EpisodeView) => api.acknowledge(asset.id, episode.faultCode, episode.ordinal), failed: t('episode.failed'), done: t('episode.done') });
  const sorted = [...asset.episodes].sort(episodeOrder);
  const dismissed = sorted.filter(isDismissed);
  const list = (episodes: EpisodeView[]) => (
    <ul className={styles.episodes}>
      {episodes.map((episode) => <Episode key={`${episode.faultCode} ${episode.ordinal}`} episode={episode} busy={acknowledge.isPending} onAcknowledge={() => acknowledge.mutate(episode)} />)}
    </ul>
  );
  return (
    <Section title={t('episode.title')}>
      {list(sorted.filter((episode) => !isDismissed(episode)).slice(0, SHOWN))}
      {dismissed.length > 0 && (
        <details className={styles.dismissed}>
          <summary>{t('episode.dismissedCount', { count: dismissed.length })}</summary>
          {list(dismissed.slice(0, SHOWN))}
        </details>
      )}
    </Section>
  );
}
