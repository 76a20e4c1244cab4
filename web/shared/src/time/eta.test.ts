import { describe, expect, it } from 'vitest';
import { countdown, shownBand, staleAfterSeconds } from './eta';

const now = Date.parse('2026-03-02T09:42:00Z');
const inMinutes = (minutes: number) => new Date(now + minutes * 60_000).toISOString();

describe('countdown', () => {
  it('counts single minutes when near and fives further out', () => {
    expect(countdown(inMinutes(11.6), inMinutes(20), now)).toEqual({ kind: 'minutes', minutes: 12 });
    expect(countdown(inMinutes(33), inMinutes(50), now)).toEqual({ kind: 'minutes', minutes: 35 });
  });

  it('goes over to hours', () => {
    expect(countdown(inMinutes(58), inMinutes(70), now)).toEqual({ kind: 'hours', hours: 1, minutes: 0 });
    expect(countdown(inMinutes(96), inMinutes(120), now)).toEqual({ kind: 'hours', hours: 1, minutes: 35 });
  });

  it('says "any moment" inside the band and admits it when the band has passed', () => {
    expect(countdown(inMinutes(-3), inMinutes(4), now).kind).toBe('now');
    expect(countdown(inMinutes(-9), inMinutes(-1), now).kind).toBe('overdue');
  });
});

it('widens the band to whole minutes, never narrows it', () => {
  const { from, to } = shownBand({ earliest: '2026-03-02T09:48:50Z', expected: '2026-03-02T09:54:00Z', latest: '2026-03-02T10:01:10Z' });
  expect([new Date(from).toISOString(), new Date(to).toISOString()]).toEqual(['2026-03-02T09:48:00.000Z', '2026-03-02T10:02:00.000Z']);
});

it('calls a position old after a minute, or after ten wall seconds on a fast clock', () => {
  expect(staleAfterSeconds(1)).toBe(60);
  expect(staleAfterSeconds(20)).toBe(200);
});
