import { expect, it } from 'vitest';
import type { TrackingView } from '@fieldservice/shared/api/types';
import { newer, stepOf } from './tracking';

const view = (revision: number, given: Partial<TrackingView> = {}): TrackingView => ({
  bookingId: 'b', revision, phase: 'OnTheWay', workOrderNumber: 'WO-1', summary: 'Pump', siteName: 'Home', address: 'High Street 1', sitePosition: { lat: 0, lon: 0 }, timeZone: 'Europe/Berlin',
  windowStart: '2026-03-02T09:00:00Z', windowEnd: '2026-03-02T11:00:00Z', runningLate: false, routeAhead: [], updates: [], ...given,
});

it('keeps the newer of two views, whichever way they came', () => {
  const shown = newer({ status: 'loading' }, view(5));
  expect(newer(shown, view(4))).toMatchObject({ view: { revision: 5 } });
  expect(newer(shown, view(6))).toMatchObject({ view: { revision: 6 } });
});

it('ends when the link is revoked or expired', () => {
  const shown = newer({ status: 'loading' }, view(5));
  expect(newer(shown, null).status).toBe('gone');
  expect(newer(shown, view(6, { phase: 'Expired' })).status).toBe('gone');
});

it('shows a moved appointment as confirmed again', () => {
  expect(stepOf('Rescheduled')).toBe('Confirmed');
  expect(stepOf('Arriving')).toBe('OnTheWay');
});
