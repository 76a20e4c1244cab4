import type { TrackingPhase, TrackingView } from '@fieldservice/shared/api/types';

export type Tracking =
  | { status: 'loading' }
  | { status: 'unreachable' }
  | { status: 'gone' }
  | { status: 'ready'; view: TrackingView; reachable: boolean };

/** Two sources bring views (hub and polling), so an older one can come later: the higher revision stays. */
export function newer(previous: Tracking, view: TrackingView | null): Tracking {
  if (!view || view.phase === 'Expired') return { status: 'gone' };
  const keep = previous.status === 'ready' && previous.view.bookingId === view.bookingId && previous.view.revision > view.revision;
  return { status: 'ready', view: keep ? previous.view : view, reachable: true };
}

export type Step = 'Confirmed' | 'OnTheWay' | 'OnSite' | 'Done';
export const steps: Step[] = ['Confirmed', 'OnTheWay', 'OnSite', 'Done'];

export function stepOf(phase: TrackingPhase): Step {
  switch (phase) {
    case 'OnTheWay':
    case 'Arriving':
      return 'OnTheWay';
    case 'OnSite':
      return 'OnSite';
    case 'Done':
      return 'Done';
    default:
      return 'Confirmed';
  }
}

export const isTraveling = (phase: TrackingPhase): boolean => phase === 'OnTheWay' || phase === 'Arriving';
