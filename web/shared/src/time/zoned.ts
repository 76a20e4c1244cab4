import type { Instant } from '../api/types';

/** The instant of a wall-clock time ("2026-03-02", "09:30") in a time zone. Times that a clock change skips move forward, of repeated ones the earlier counts. */
export function instantOf(day: string, time: string, timeZone: string): Instant {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const candidates = [wall - offset(wall - 86_400_000, timeZone), wall - offset(wall + 86_400_000, timeZone)];
  const exact = candidates.filter((at) => at + offset(at, timeZone) === wall);
  return new Date(Math.min(...(exact.length > 0 ? exact : [Math.max(...candidates)]))).toISOString();
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offset(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((candidate) => candidate.type === type)!.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(at / 1000) * 1000;
}
