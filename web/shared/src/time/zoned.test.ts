import { expect, it } from 'vitest';
import { instantOf } from './zoned';

it.each([
  ['2026-03-02', '09:30', 'Europe/Berlin', '2026-03-02T08:30:00.000Z'],
  ['2026-07-02', '00:15', 'Europe/Berlin', '2026-07-01T22:15:00.000Z'],
  ['2026-03-02', '09:30', 'America/New_York', '2026-03-02T14:30:00.000Z'],
  ['2026-03-02', '09:30', 'Asia/Kathmandu', '2026-03-02T03:45:00.000Z'],
])('%s %s in %s', (day, time, zone, instant) => expect(instantOf(day, time, zone)).toBe(instant));

it('moves a skipped time forward, and takes the earlier of two equal ones', () => {
  expect(instantOf('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
});
