const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${timeZone}|${JSON.stringify(options)}`;
  let found = cache.get(key);
  if (!found) cache.set(key, (found = new Intl.DateTimeFormat(locale, { timeZone, ...options })));
  return found;
}

export type When = string | number;
const ms = (when: When) => (typeof when === 'number' ? when : Date.parse(when));

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Formats in one language and one territory's time zone. 24-hour times: a dispatcher must not mistake 1:05 for 13:05. */
export class Formats {
  readonly locale: string;
  readonly timeZone: string;

  constructor(locale: string, timeZone: string) {
    this.locale = locale;
    this.timeZone = timeZone;
  }

  time(when: When): string {
    return formatter(this.locale, this.timeZone, TIME).format(ms(when));
  }

  timeRange(from: When, to: When): string {
    return `${this.time(from)}\u2013${this.time(to)}`;
  }

  date(when: When): string {
    return formatter(this.locale, this.timeZone, { weekday: 'long', day: 'numeric', month: 'long' }).format(ms(when));
  }

  shortDate(when: When): string {
    return formatter(this.locale, this.timeZone, { weekday: 'short', day: 'numeric', month: 'short' }).format(ms(when));
  }

  /** The local calendar day as yyyy-mm-dd, to compare days. */
  day(when: When): string {
    return formatter('en-CA', this.timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms(when));
  }

  /** Time alone for today, with the day otherwise. */
  moment(when: When, now: number): string {
    return this.day(when) === this.day(now) ? this.time(when) : `${this.shortDate(when)}, ${this.time(when)}`;
  }

  /** "3 minutes ago", "in 2 hours". */
  relative(when: When, now: number): string {
    const seconds = (ms(when) - now) / 1000;
    const [value, unit] = scaled(seconds);
    return new Intl.RelativeTimeFormat(this.locale, { numeric: 'auto', style: 'short' }).format(value, unit);
  }

  /** Like relative, for what has happened: never "in 1 min" because a clock was read a moment earlier. */
  ago(when: When, now: number): string {
    return this.relative(Math.min(ms(when), now), now);
  }

  /** "45 min", "1 h 30 min". */
  duration(seconds: number): string {
    const minutes = Math.max(0, Math.round(seconds / 60));
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `${rest} min`;
    return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
  }

  distance(metres: number): string {
    return metres < 950
      ? `${Math.round(metres / 50) * 50} m`
      : `${new Intl.NumberFormat(this.locale, { maximumFractionDigits: metres < 9_950 ? 1 : 0 }).format(metres / 1000)} km`;
  }

  number(value: number, digits = 2): string {
    return new Intl.NumberFormat(this.locale, { maximumSignificantDigits: Math.max(digits + 1, 3) }).format(value);
  }

  percent(fraction: number): string {
    return new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: 0 }).format(fraction);
  }
}

function scaled(seconds: number): [number, Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(seconds);
  if (size < 45) return [0, 'second'];
  if (size < 45 * 60) return [Math.round(seconds / 60), 'minute'];
  if (size < 22 * 3600) return [Math.round(seconds / 3600), 'hour'];
  return [Math.round(seconds / 86400), 'day'];
}
