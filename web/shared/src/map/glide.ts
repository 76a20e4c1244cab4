import type { GeoPoint } from '../api/types';

const SHORTEST = 250;
const LONGEST = 10_000;
/** Farther than this between two fixes is a jump, not a drive: no marker flies over the town. */
const JUMP_METRES = 1_500;
const TURN_MS = 300;

export interface Pose { position: GeoPoint; heading?: number; moving: boolean }

/** A marker between position fixes: it moves to each new fix in the time that lay between the last two. All times are wall milliseconds. */
export class Glide {
  private from: GeoPoint;
  private to: GeoPoint;
  private startedAt: number;
  private duration = 0;
  private heading: number | undefined;
  private headingFrom: number | undefined;

  constructor(position: GeoPoint, heading: number | undefined, now: number) {
    this.from = this.to = position;
    this.heading = this.headingFrom = heading;
    this.startedAt = now;
  }

  aim(position: GeoPoint, heading: number | undefined, now: number): void {
    const here = this.at(now);
    const gap = now - this.startedAt;
    const metres = distanceMetres(here.position, position);
    this.from = metres > JUMP_METRES ? position : here.position;
    this.to = position;
    this.duration = metres < 0.5 ? 0 : Math.min(LONGEST, Math.max(SHORTEST, gap));
    this.headingFrom = here.heading;
    this.heading = heading ?? (metres > 3 ? bearing(here.position, position) : this.heading);
    this.startedAt = now;
  }

  at(now: number): Pose {
    const part = this.duration === 0 ? 1 : Math.min(1, Math.max(0, (now - this.startedAt) / this.duration));
    const turned = Math.min(1, Math.max(0, (now - this.startedAt) / TURN_MS));
    return {
      position: { lat: mix(this.from.lat, this.to.lat, part), lon: mix(this.from.lon, this.to.lon, part) },
      heading: turnTowards(this.headingFrom, this.heading, turned),
      moving: part < 1 || (turned < 1 && this.heading !== this.headingFrom),
    };
  }
}

const mix = (a: number, b: number, part: number): number => a + (b - a) * part;

/** The shorter way round, in degrees 0-360. */
export function turnTowards(from: number | undefined, to: number | undefined, part: number): number | undefined {
  if (from === undefined || to === undefined) return to;
  const difference = ((to - from + 540) % 360) - 180;
  return (from + difference * part + 360) % 360;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export function distanceMetres(a: GeoPoint, b: GeoPoint): number {
  const x = radians(b.lon - a.lon) * Math.cos(radians((a.lat + b.lat) / 2));
  return 6_371_000 * Math.hypot(x, radians(b.lat - a.lat));
}

function bearing(a: GeoPoint, b: GeoPoint): number {
  const east = (b.lon - a.lon) * Math.cos(radians((a.lat + b.lat) / 2));
  return ((Math.atan2(east, b.lat - a.lat) * 180) / Math.PI + 360) % 360;
}
