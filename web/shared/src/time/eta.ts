import type { EtaBand, Instant } from '../api/types';

export type Countdown =
  | { kind: 'overdue' }
  | { kind: 'now' }
  | { kind: 'minutes'; minutes: number }
  | { kind: 'hours'; hours: number; minutes: number };

/** What "in about …" says. Minutes are rounded to what can honestly be promised: single ones when near, fives further out. */
export function countdown(expected: Instant, latest: Instant, now: number): Countdown {
  const minutes = (Date.parse(expected) - now) / 60_000;
  if (minutes < 1) return now > Date.parse(latest) ? { kind: 'overdue' } : { kind: 'now' };
  if (minutes < 20) return { kind: 'minutes', minutes: Math.round(minutes) };
  const rounded = Math.round(minutes / 5) * 5;
  return rounded < 60 ? { kind: 'minutes', minutes: rounded } : { kind: 'hours', hours: Math.floor(rounded / 60), minutes: rounded % 60 };
}

/** The band outward to whole minutes, so that what is shown is never narrower than what is known. */
export function shownBand(eta: EtaBand): { from: number; to: number } {
  const minute = 60_000;
  return {
    from: Math.floor(Date.parse(eta.earliest) / minute) * minute,
    to: Math.ceil(Date.parse(eta.latest) / minute) * minute,
  };
}

/** After this many business seconds a position is called old. A fast demo clock leaves the network ten wall seconds. */
export function staleAfterSeconds(rate: number): number {
  return Math.max(60, 10 * rate);
}
