import { expect, it } from 'vitest';
import { columnsOf, valueRange } from './series';

const point = (minute: number, mean: number) => ({ at: new Date(minute * 60_000).toISOString(), min: mean - 1, max: mean + 1, mean, count: 1 });

it('breaks the curve where readings are missing', () => {
  const [at, mean] = columnsOf([point(0, 5), point(1, 6), point(2, 7), point(30, 8)]);
  expect(at).toEqual([0, 60, 120, 180, 1800]);
  expect(mean).toEqual([5, 6, 7, null, 8]);
});

it('shows a limit that is near and leaves out one that would flatten the curve', () => {
  expect(valueRange(4, 6, [7])[1]).toBeGreaterThan(7);
  expect(valueRange(4, 6, [100])[1]).toBeLessThan(10);
});
