import type { ReactNode } from 'react';

const shapes = {
  search: <><circle cx="7" cy="7" r="4.5" /><path d="m10.5 10.5 3.5 3.5" /></>,
  bell: <path d="M8 2a4 4 0 0 0-4 4v2.5L2.8 11h10.4L12 8.5V6a4 4 0 0 0-4-4Zm-1.5 11.5h3" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  chevron: <path d="m6 4 4 4-4 4" />,
  check: <path d="m3.5 8.5 3 3 6-7" />,
  plus: <path d="M8 3v10M3 8h10" />,
  user: <><circle cx="8" cy="5.5" r="2.75" /><path d="M2.8 13.5c.7-2.6 2.7-4 5.2-4s4.5 1.4 5.2 4" /></>,
  calendar: <><rect x="2.5" y="3.5" width="11" height="10" rx="1.5" /><path d="M2.5 6.5h11M5.5 2v2.5M10.5 2v2.5" /></>,
  car: <path d="M2.5 11.5v-3L4 4.5h8l1.5 4v3Zm0-3h11M4.5 11.5V13m7-1.5V13M5 10h1m4 0h1" />,
  wrench: <path d="M13.3 4.6 11 6.9 9.1 5l2.3-2.3A3.6 3.6 0 0 0 6.7 7.4L2.5 11.6l1.9 1.9 4.2-4.2a3.6 3.6 0 0 0 4.7-4.7Z" />,
  pause: <path d="M5.5 4v8m5-8v8" />,
  dashed: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.6 2.16" />,
  ban: <><circle cx="8" cy="8" r="5.5" /><path d="m4.2 4.2 7.6 7.6" /></>,
  phone: <path d="M5.6 2.5 3.5 3c-.6.2-1 .7-1 1.3a9.6 9.6 0 0 0 9.2 9.2c.6 0 1.1-.4 1.3-1l.5-2.1-3-1.4-1.2 1.5a7 7 0 0 1-3.8-3.8L7 5.5Z" />,
  share: <path d="M8 10V2.5m0 0L5.3 5.2M8 2.5l2.7 2.7M4.5 7.5H3v6h10v-6h-1.5" />,
  map: <path d="m2 4.5 4-1.5 4 1.5L14 3v8.5L10 13l-4-1.5L2 13Zm4-1.5v8.5m4-7V13" />,
  list: <path d="M5.5 4H14M5.5 8H14M5.5 12H14M2 4h.8M2 8h.8M2 12h.8" />,
  timeline: <path d="M2 4h6M5 8h7M3 12h5M11 4h3M11 12h3" />,
  split: <><rect x="2" y="2.5" width="12" height="11" rx="1.5" /><path d="M2 8.5h12" /></>,
  link: <path d="M6.8 9.2a2.5 2.5 0 0 0 3.5 0l2.2-2.2A2.5 2.5 0 0 0 9 3.5l-.8.8m1 2.5a2.5 2.5 0 0 0-3.5 0L3.5 9A2.5 2.5 0 0 0 7 12.5l.8-.8" />,
  alert: <path d="M8 2.5 14.5 13.5h-13Zm0 4v3.2m0 1.7v.3" />,
  info: <><circle cx="8" cy="8" r="5.8" /><path d="M8 7.3v3.7M8 5v.3" /></>,
  asset: <path d="M8 1.8 13.5 5v6L8 14.2 2.5 11V5Zm0 6.2 5.5-3M8 8 2.5 5M8 8v6.2" />,
  external: <path d="M6 3H3v10h10v-3M9 2.5h4.5V7M13 3 7.5 8.5" />,
  keyboard: <><rect x="1.5" y="4" width="13" height="8.5" rx="1.5" /><path d="M4 7h.5m2.3 0h.5m2.2 0h.5m2.2 0h.3M5 10h6" /></>,
  refresh: <path d="M13 5.5A5.5 5.5 0 1 0 13.5 8M13.2 2.5v3.2H10" />,
  exit: <path d="M6.5 2.5H3v11h3.5M7 8h7m-2.5-2.5L14 8l-2.5 2.5" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" style={{ flex: 'none' }}>
      {shapes[name]}
    </svg>
  );
}
