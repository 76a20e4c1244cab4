import type { ClockView } from '../api/types';

/** The business clock in the browser: it starts at what the server said and runs at the server's rate. All times shown come from it. */
export class BusinessClock {
  readonly rate: number;
  readonly timeZone: string;
  readonly demo: boolean;
  private readonly base: number;
  private readonly started: number;
  private readonly wall: () => number;

  constructor(view: ClockView, wall: () => number = () => performance.now()) {
    this.rate = view.rate;
    this.timeZone = view.timeZone;
    this.demo = view.demo;
    this.base = Date.parse(view.now);
    this.wall = wall;
    this.started = wall();
  }

  /** Milliseconds since the epoch, in business time. */
  now(): number {
    return this.base + (this.wall() - this.started) * this.rate;
  }

  /** How old a business instant is, in business seconds. */
  ageSeconds(instant: string): number {
    return (this.now() - Date.parse(instant)) / 1000;
  }
}
