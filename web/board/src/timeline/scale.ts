import type { TechnicianRow } from '@fieldservice/shared/api/types';

export interface Scale { from: number; to: number }

const HOUR = 3_600_000;

/** The hours to show: all working time and all bookings of the day, in whole hours, at least eight of them. */
export function scaleOf(rows: Iterable<TechnicianRow>, day: string, dayOf: (instant: string | number) => string, now: number): Scale {
  let from = Infinity;
  let to = -Infinity;
  for (const row of rows) {
    for (const { start, end } of [...row.workingHours, ...row.calendar]) {
      if (dayOf(start) !== day) continue;
      from = Math.min(from, Date.parse(start));
      to = Math.max(to, Date.parse(end));
    }
  }
  if (from === Infinity) {
    from = now - 4 * HOUR;
    to = now + 4 * HOUR;
  }
  from = Math.floor((from - HOUR / 4) / HOUR) * HOUR;
  to = Math.ceil((to + HOUR / 4) / HOUR) * HOUR;
  return { from, to: Math.max(to, from + 8 * HOUR) };
}

export function hoursOf({ from, to }: Scale): number[] {
  return Array.from({ length: Math.round((to - from) / HOUR) + 1 }, (_, index) => from + index * HOUR);
}

export function percent({ from, to }: Scale, at: number | string): number {
  const ms = typeof at === 'number' ? at : Date.parse(at);
  return ((ms - from) / (to - from)) * 100;
}

/** Left and width in percent, cut to the scale; null when nothing of it is inside. */
export function span(scale: Scale, start: string | number, end: string | number): { left: string; width: string } | null {
  const left = Math.max(0, percent(scale, start));
  const right = Math.min(100, percent(scale, end));
  return right <= 0 || left >= 100 || right <= left ? null : { left: `${left}%`, width: `${right - left}%` };
}
