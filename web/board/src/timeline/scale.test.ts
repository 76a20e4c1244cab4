import { expect, it } from 'vitest';
import { technician } from '@fieldservice/shared/live/boardFixtures';
import { hoursOf, scaleOf, span } from './scale';

const dayOf = (instant: string | number) => new Date(instant).toISOString().slice(0, 10);
const row = technician('t', { calendar: [], workingHours: [{ start: '2026-03-02T07:00:00Z', end: '2026-03-02T16:00:00Z' }, { start: '2026-03-03T05:00:00Z', end: '2026-03-03T12:00:00Z' }] });

it('covers the working hours of the day in whole hours', () => {
  const scale = scaleOf([row], '2026-03-02', dayOf, 0);
  expect([new Date(scale.from).toISOString(), new Date(scale.to).toISOString()]).toEqual(['2026-03-02T06:00:00.000Z', '2026-03-02T17:00:00.000Z']);
  expect(hoursOf(scale)).toHaveLength(12);
});

it('cuts bars to the scale and leaves out those outside', () => {
  const scale = { from: 0, to: 100 };
  expect(span(scale, -50, 25)).toEqual({ left: '0%', width: '25%' });
  expect(span(scale, 120, 130)).toBeNull();
});
