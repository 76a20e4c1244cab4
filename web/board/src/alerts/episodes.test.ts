import { expect, it } from 'vitest';
import { alert } from '@fieldservice/shared/live/boardFixtures';
import { episodeOrder, isDismissed } from './episodes';

const { episode } = alert('pump', 'wear', 1);
const activeAt = '2026-03-02T09:02:00Z';

it('counts only what was never a fault as dismissed', () => {
  expect(isDismissed({ ...episode, state: 'Suspected' })).toBe(false);
  expect(isDismissed({ ...episode, state: 'Resolved', activeAt })).toBe(false);
  expect(isDismissed({ ...episode, state: 'Resolved' })).toBe(true);
  expect(isDismissed({ ...episode, state: 'Resolved', activeAt, faultCode: 'connectivity' })).toBe(true);
  expect(isDismissed({ ...episode, state: 'Active', activeAt, faultCode: 'connectivity' })).toBe(false);
});

it('puts open ones first, then the newest', () => {
  const sorted = [{ ...episode, ordinal: 1, state: 'Resolved' as const }, { ...episode, ordinal: 2 }, { ...episode, ordinal: 3, startedAt: '2026-03-02T10:00:00Z' }].sort(episodeOrder);
  expect(sorted.map(({ ordinal }) => ordinal)).toEqual([3, 2, 1]);
});
