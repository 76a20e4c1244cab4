import type { ReadingBucket } from '../api/types';
import type { Formats } from '../time/format';
import type { Overlays } from './overlays';
import styles from './TimeSeriesChart.module.css';

interface Props { point: ReadingBucket; unit: string; formats: Formats; left: number; overlays: Overlays }

const WIDTH = 128;

export function ChartTooltip({ point, unit, formats, left, overlays }: Props) {
  const seconds = Date.parse(point.at) / 1000;
  const visit = overlays.visits.find(({ at }) => Math.abs(at - seconds) < 900);
  const beyond = left > WIDTH + 24;
  return (
    <figcaption className={styles.tooltip} style={{ transform: `translateX(${beyond ? left - WIDTH : left + 12}px)` }}>
      <strong>{formats.number(point.mean)} {unit}</strong>
      {point.max > point.min && <span>{formats.number(point.min)}–{formats.number(point.max)} {unit}</span>}
      <span>{formats.shortDate(point.at)}, {formats.time(point.at)}</span>
      {visit && <span>{visit.label}</span>}
    </figcaption>
  );
}
