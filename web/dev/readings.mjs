import { iso } from './day.mjs';
import { randomFrom } from './random.mjs';

/** A curve with a daily wave, noise and, where there is an episode, a rise towards the limit. */
export function readings(asset, metricName, from, to, maxPoints) {
  const metric = asset.metrics.find((candidate) => candidate.name === metricName) ?? asset.metrics[0];
  const random = randomFrom(metricName.length * 31 + asset.id.length);
  const usual = asset.id === 'asset-0' && metric.name === 'vibration' ? 2.2 : metric.lastValue;
  const episode = asset.episodes.find((candidate) => candidate.metric === metric.name && candidate.state !== 'Resolved');
  const step = Math.max(60_000, (to - from) / maxPoints);
  const points = [];
  for (let at = from; at < to; at += step) {
    if (at > from + (to - from) * 0.3 && at < from + (to - from) * 0.34) continue;
    const wave = 1 + 0.06 * Math.sin((at / 86_400_000) * 2 * Math.PI * 3) + random.between(-0.035, 0.035);
    const since = episode ? (at - Date.parse(episode.startedAt)) / 3_600_000 : -1;
    const rise = since > 0 ? 1 + Math.min(2.2, since * 1.75) * (episode.severity > 0.6 ? 1 : 0.2) : 1;
    const mean = usual * wave * rise;
    points.push({ at: iso(Math.round(at / 1000) * 1000), min: mean * 0.955, max: mean * 1.05, mean, count: 12 });
  }
  return { metric: metric.name, unit: metric.unit, from: iso(from), to: iso(to), points };
}
