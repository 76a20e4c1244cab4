import type { ReadingBucket } from '../api/types';

/** Columns for uPlot: seconds, mean, min, max. A hole of more than three buckets becomes a gap and not a straight line. */
export type Columns = [number[], (number | null)[], (number | null)[], (number | null)[]];

export function columnsOf(points: ReadingBucket[]): Columns {
  const at: number[] = [];
  const mean: (number | null)[] = [];
  const min: (number | null)[] = [];
  const max: (number | null)[] = [];
  const usual = usualStep(points);
  points.forEach((point, index) => {
    const seconds = Date.parse(point.at) / 1000;
    const before = at.at(-1);
    if (index > 0 && before !== undefined && seconds - before > 3 * usual) {
      at.push(before + usual);
      mean.push(null);
      min.push(null);
      max.push(null);
    }
    at.push(seconds);
    mean.push(point.mean);
    min.push(point.min);
    max.push(point.max);
  });
  return [at, mean, min, max];
}

function usualStep(points: ReadingBucket[]): number {
  const steps = points.slice(1).map((point, index) => (Date.parse(point.at) - Date.parse(points[index]!.at)) / 1000);
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 60;
}

/** The values to show, with the limits only when the data comes near them: a distant limit must not flatten the curve. */
export function valueRange(low: number, high: number, limits: number[]): [number, number] {
  const span = Math.max(high - low, Math.abs(high) * 0.02, 1e-6);
  const near = limits.filter((limit) => limit > low - span * 1.5 && limit < high + span * 1.5);
  const from = Math.min(low, ...near);
  const to = Math.max(high, ...near);
  const room = (to - from || span) * 0.12;
  return [from - room, to + room];
}
