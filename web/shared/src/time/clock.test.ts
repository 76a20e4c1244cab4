import { describe, expect, it } from 'vitest';
import { BusinessClock } from './clock';

function clockAt(rate: number) {
  let wall = 1_000;
  const clock = new BusinessClock({ now: '2026-03-02T07:00:00Z', rate, timeZone: 'Europe/Berlin', demo: true }, () => wall);
  return { clock, pass: (ms: number) => (wall += ms) };
}

describe('BusinessClock', () => {
  it('runs at the rate of the server', () => {
    const { clock, pass } = clockAt(20);
    expect(new Date(clock.now()).toISOString()).toBe('2026-03-02T07:00:00.000Z');
    pass(3_000);
    expect(new Date(clock.now()).toISOString()).toBe('2026-03-02T07:01:00.000Z');
  });

  it('measures ages in business seconds', () => {
    const { clock, pass } = clockAt(20);
    pass(3_000);
    expect(clock.ageSeconds('2026-03-02T07:00:30Z')).toBe(30);
  });
});
