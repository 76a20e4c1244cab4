import { TERRITORY } from './cast.mjs';
import { iso } from './day.mjs';

const MIN = 60_000;
const tokens = ['before', 'reminded', 'onway', 'late', 'old', 'arriving', 'onsite', 'done', 'canceled', 'rescheduled', 'expired'];
const phases = {
  before: 'Confirmed', reminded: 'Reminded', onway: 'OnTheWay', late: 'OnTheWay', old: 'OnTheWay', arriving: 'Arriving', onsite: 'OnSite', done: 'Done', canceled: 'Canceled',
  rescheduled: 'Rescheduled', expired: 'Expired',
};

/** One tracking page per phase: /track/before, /track/onway, … */
export function trackingView(live, token) {
  if (!tokens.includes(token)) return null;
  const now = live.now();
  const tech = live.day.technicians.find((candidate) => candidate.drive);
  const wo = live.day.workOrders.find((candidate) => candidate.id === tech.drive.workOrderId);
  const phase = phases[token];
  const minutes = token === 'late' ? 34 : token === 'arriving' ? 1.5 : 12;
  const expected = live.started ? Date.parse('2026-03-02T09:42:00Z') + minutes * MIN : 0;
  const traveling = phase === 'OnTheWay' || phase === 'Arriving';
  const row = live.technicianRow(tech);
  const start = Math.floor((expected - 25 * MIN) / (30 * MIN)) * 30 * MIN;
  const updates = [[-2880, 'confirmed'], ...(token === 'before' ? [] : [[-90, 'reminded']]), ...(['before', 'reminded'].includes(token) ? [] : [[-9, 'on-the-way', 0]]),
    ...(token === 'late' ? [[-4, 'running-late', 22]] : token === 'onway' ? [[-3, 'eta-changed', 2]] : []), ...(token === 'arriving' ? [[-1, 'arriving']] : []),
    ...(['onsite', 'done'].includes(token) ? [[-1, 'arrived']] : []), ...(token === 'done' ? [[0, 'done']] : []), ...(['canceled', 'rescheduled'].includes(token) ? [[-1, token]] : [])]
    .filter(([, kind]) => kind !== 'reminded').map(([ago, kind, late]) => ({ at: iso(Date.parse('2026-03-02T09:42:00Z') + ago * MIN), kind, ...(late === undefined ? {} : { expected: iso(expected - 22 * MIN + late * MIN) }) }));
  return {
    bookingId: wo.bookings[0].id, revision: live.revision, phase, workOrderNumber: wo.number, summary: wo.summary, siteName: wo.site.accountName, address: `${wo.site.address}, 04177 Lindenau`,
    sitePosition: wo.site.position, timeZone: TERRITORY.timeZone,
    windowStart: iso(token === 'rescheduled' ? start + 1440 * MIN : start), windowEnd: iso((token === 'rescheduled' ? start + 1440 * MIN : start) + (token === 'late' ? 30 : 120) * MIN),
    runningLate: token === 'late', routeAhead: traveling ? row.routeAhead : [], updates,
    ...(traveling ? {
      eta: { earliest: iso(expected - (minutes > 5 ? 6 : 1) * MIN), expected: iso(expected), latest: iso(expected + (minutes > 5 ? 8 : 2) * MIN) },
      technician: { name: tech.name, initials: tech.initials, phone: tech.phone },
      location: token === 'old' ? { ...row.location, at: iso(now - 6 * MIN) } : row.location,
    } : {}),
    ...(['onsite', 'done'].includes(token) ? { arrivedAt: iso(expected - 14 * MIN) } : {}),
    ...(token === 'done' ? { completedAt: iso(expected + 31 * MIN), resolutionText: 'The worn bearing was replaced and the pump runs quietly again. Vibration is back to normal. Nothing more is needed from you.' } : {}),
  };
}
