import { useEffect, useState } from 'react';
import { api } from '../api/client';
import { backoffMs } from '../live/backoff';
import { BusinessClock } from './clock';

const AGAIN_MS = 10 * 60_000;

/** Fetched until it is there, then again from time to time and when the page wakes up: a sleeping phone stops counting. */
export function useBusinessClock(): BusinessClock | undefined {
  const [clock, setClock] = useState<BusinessClock>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    let attempt = 0;
    const load = async (): Promise<void> => {
      clearTimeout(timer);
      try {
        const view = await api.clock();
        if (stopped) return;
        setClock(new BusinessClock(view));
        attempt = 0;
        timer = setTimeout(() => void load(), AGAIN_MS);
      } catch {
        if (!stopped) timer = setTimeout(() => void load(), backoffMs(attempt++));
      }
    };
    const wake = () => document.visibilityState === 'visible' && void load();
    document.addEventListener('visibilitychange', wake);
    void load();
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
    };
  }, []);
  return clock;
}
