import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { BusinessClock } from './clock';

const ClockContext = createContext<BusinessClock | null>(null);

export function ClockProvider({ clock, children }: { clock: BusinessClock; children: ReactNode }) {
  return <ClockContext value={clock}>{children}</ClockContext>;
}

export function useClock(): BusinessClock {
  const clock = useContext(ClockContext);
  if (!clock) throw new Error('useClock needs a ClockProvider above it.');
  return clock;
}

const subscribe = (changed: () => void) => {
  const timer = setInterval(changed, 500);
  return () => clearInterval(timer);
};

/** Business now, rounded down to `step` milliseconds: the component renders again only when that value changes. */
export function useNow(step = 60_000): number {
  const clock = useClock();
  return useSyncExternalStore(subscribe, () => Math.floor(clock.now() / step) * step);
}
