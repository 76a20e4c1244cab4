import { describe, expect, it } from 'vitest';
import { Formats } from './format';

const berlin = new Formats('en-GB', 'Europe/Berlin');
const now = Date.parse('2026-03-02T09:42:00Z');

describe('Formats', () => {
  it('shows times of the territory, also across a daylight-saving change', () => {
    expect(berlin.time('2026-03-02T09:42:00Z')).toBe('10:42');
    expect(berlin.timeRange('2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z')).toBe('01:30–03:30');
  });

  it('writes midnight as 00 and not as 24', () => {
    expect(berlin.time('2026-03-01T23:00:00Z')).toBe('00:00');
  });

  it('names the day only when it is another one there', () => {
    expect(berlin.moment('2026-03-02T22:30:00Z', now)).toBe('23:30');
    expect(berlin.moment('2026-03-02T23:30:00Z', now)).toBe('Tue 3 Mar, 00:30');
  });

  it('says relative times roughly', () => {
    expect(berlin.relative(now - 12 * 60_000, now)).toBe('12 min ago');
    expect(berlin.relative(now + 3 * 3_600_000, now)).toBe('in 3 hr');
    expect(new Formats('de', 'Europe/Berlin').relative(now - 12 * 60_000, now)).toBe('vor 12 Min.');
  });

  it('never puts the past into the future', () => {
    expect(berlin.ago(now + 59_000, now)).toBe('now');
  });

  it('formats durations and distances', () => {
    expect([0, 59 * 60, 3_600, 5_400].map((seconds) => berlin.duration(seconds))).toEqual(['0 min', '59 min', '1 h', '1 h 30 min']);
    expect([120, 940, 960, 4_130, 12_600].map((metres) => berlin.distance(metres))).toEqual(['100 m', '950 m', '1 km', '4.1 km', '13 km']);
  });
});
