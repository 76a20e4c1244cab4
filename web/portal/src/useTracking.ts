import { useEffect, useState } from 'react';
import { api } from '@fieldservice/shared/api/client';
import { ApiProblem } from '@fieldservice/shared/api/problem';
import type { TrackingView } from '@fieldservice/shared/api/types';
import { openHub, type LinkState } from '@fieldservice/shared/live/hub';
import { newer, type Tracking } from './tracking';

const POLL_MS = 15_000;

/** One request for the first paint, then the hub; while the hub is away, a request every 15 seconds. */
export function useTracking(token: string): Tracking {
  const [tracking, setTracking] = useState<Tracking>({ status: 'loading' });

  useEffect(() => {
    let stopped = false;
    let link: LinkState = 'connecting';
    let poll: ReturnType<typeof setTimeout>;
    const take = (view: TrackingView | null): void => {
      if (!stopped) setTracking((previous) => newer(previous, view));
    };

    const load = async (): Promise<void> => {
      try {
        take(await api.tracking(token));
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) take(null);
        else if (!stopped) setTracking((previous) => (previous.status === 'ready' ? { ...previous, reachable: false } : { status: 'unreachable' }));
      }
      if (!stopped) poll = setTimeout(next, POLL_MS * (0.8 + 0.4 * Math.random()));
    };
    const next = () => void (link === 'live' ? (poll = setTimeout(next, POLL_MS)) : load());
    void load();

    const hub = openHub('/hubs/tracking', async (connection) => take(await connection.invoke<TrackingView | null>('Watch', token)), (state) => (link = state));
    hub.connection.on('changed', take);
    return () => {
      stopped = true;
      clearTimeout(poll);
      hub.stop();
    };
  }, [token]);

  return tracking;
}
