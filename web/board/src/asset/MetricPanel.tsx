import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { AssetView, MetricView } from '@fieldservice/shared/api/types';
import type { Overlays } from '@fieldservice/shared/chart/overlays';
import { TimeSeriesChart } from '@fieldservice/shared/chart/TimeSeriesChart';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { useBoardFormats } from '../live/useBoardFormats';
import styles from './Metrics.module.css';

const HEIGHT = 148;
const POINTS = 360;
const seconds = (at: string) => Date.parse(at) / 1000;

export function MetricPanel({ asset, metric, hours }: { asset: AssetView; metric: MetricView; hours: number }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const now = useNow(hours > 24 ? 600_000 : 60_000);
  const [from, to] = [new Date(now - hours * 3_600_000).toISOString(), new Date(now).toISOString()];
  const query = useQuery({
    queryKey: ['readings', asset.id, metric.name, hours, now], queryFn: () => api.readings(asset.id, metric.name, from, to, POINTS),
    placeholderData: (previous) => previous,
  });
  const { episodes, serviceHistory } = asset;
  const overlays = useMemo((): Overlays => ({
    now: now / 1000,
    limits: [metric.lowerLimit, metric.upperLimit].filter((limit) => limit !== undefined),
    episodes: episodes.filter((episode) => episode.metric === metric.name).map((episode) => ({
      from: seconds(episode.startedAt), to: episode.resolvedAt ? seconds(episode.resolvedAt) : undefined, active: episode.state !== 'Resolved',
    })),
    visits: serviceHistory.flatMap((visit) => (visit.completedAt ? [{ at: seconds(visit.completedAt), label: `${visit.number} · ${visit.summary}` }] : [])),
  }), [now, metric.name, metric.lowerLimit, metric.upperLimit, episodes, serviceHistory]);
  const { lastValue, upperLimit, lowerLimit } = metric;
  const beyond = lastValue !== undefined && ((upperLimit !== undefined && lastValue >= upperLimit) || (lowerLimit !== undefined && lastValue <= lowerLimit));

  return (
    <section>
      <header className={styles.head}>
        <h4>{metric.displayName}</h4>
        {upperLimit !== undefined && <span>≤ {formats.number(upperLimit)}</span>}
        {lowerLimit !== undefined && <span>≥ {formats.number(lowerLimit)}</span>}
        <p className={styles.value} data-beyond={beyond}>{lastValue === undefined ? '–' : `${formats.number(lastValue)} ${metric.unit}`}</p>
      </header>
      {query.data && query.data.points.length > 0
        ? <TimeSeriesChart points={query.data.points} unit={metric.unit} label={metric.displayName} formats={formats} overlays={overlays} height={HEIGHT} />
        : <div className={styles.space}>{query.data && t('asset.noReadings')}</div>}
    </section>
  );
}
