import { assetKinds, customers, jobs, skills, technicians, TERRITORY } from './cast.mjs';
import { randomFrom } from './random.mjs';
import { makeRouter, makeTown } from './town.mjs';

export const START = Date.parse('2026-03-02T09:42:00Z');
const MIN = 60_000;
export const iso = (ms) => new Date(ms).toISOString().replace('.000Z', 'Z');
const DAY = Date.parse('2026-03-01T23:00:00Z');

/** A working morning in Lindenau, the same every time. */
export function makeDay() {
  const random = randomFrom(7);
  const town = makeTown();
  const route = makeRouter(town);
  const place = () => random.pick(town.nodes.filter((node) => Math.hypot(node.position.lat - TERRITORY.center.lat, (node.position.lon - TERRITORY.center.lon) * 0.62) < 0.0165)).position;
  const sites = customers.map(([accountName, name, address], k) => ({ accountId: `account-${k}`, accountName, name, address, position: place() }));
  const assets = Array.from({ length: 36 }, (_, k) => asset(k, random, sites));
  const state = { town, route, sites, assets, technicians: [], workOrders: [], alerts: [] };
  let number = 412;

  const order = (at, extra) => {
    const target = random.pick(assets.slice(4));
    const id = `wo-${number}`;
    const view = {
      id, version: 3, number: `WO-${String(number++).padStart(6, '0')}`, priority: random.pick(['Normal', 'Normal', 'High', 'Low', 'Normal']),
      summary: random.pick(jobs), workOrderType: 'Repair', territoryId: TERRITORY.id, site: target.site, assetId: target.id, assetName: target.name,
      requirement: { durationSeconds: 3600, skills: [{ skill: random.pick(skills), minimumRating: 4 }] }, incidentTypes: ['repair'],
      tasks: [['isolate', 'Isolate and lock out', 600], ['inspect', 'Inspect bearings and coupling', 1200], ['replace', 'Replace worn parts', 1800], ['test', 'Test run, record readings', 900]]
        .map(([tid, name, estimatedSeconds]) => ({ id: tid, name, estimatedSeconds, done: false })),
      products: [{ productId: 'bearing-6205', name: 'Bearing 6205-2RS', quantity: 2, used: false }], bookings: [], rejections: [], autoSchedule: true,
      timeline: [{ at: iso(at), kind: 'created', text: 'Created', actorName: 'FieldService' }], createdAt: iso(at), ...extra,
    };
    state.workOrders.push(view);
    return view;
  };

  technicians.forEach(([id, name, initials], k) => {
    const home = place();
    const shift = { start: DAY + (7 + (k % 3) * 0.5) * 60 * MIN, end: DAY + (16 + (k % 3) * 0.5) * 60 * MIN };
    const tech = {
      id, version: 10, name, initials, phone: `+49 341 55501${20 + k}`, activity: 'Available', home,
      skills: skills.filter((_, s) => (s + k) % 3 !== 0).map((skill, s) => ({ skill, rating: 3 + ((s * 3 + k) % 7) })),
      workingHours: [shift, { start: shift.start + 1440 * MIN, end: shift.end + 1440 * MIN }].map(({ start, end }) => ({ start: iso(start), end: iso(end) })),
      timeOff: [], calendar: [], routeAhead: [], drive: null,
    };
    state.technicians.push(tech);
    if (k === 9) {
      tech.timeOff.push({ id: 'off-1', start: iso(shift.start), end: iso(shift.end), reason: 'Training' });
      tech.activity = 'TimeOff';
      return;
    }
    let cursor = shift.start + random.between(5, 25) * MIN;
    let here = home;
    for (let n = 0; cursor < shift.end - 75 * MIN && n < 6; n++) {
      if (n === 3 && random.next() < 0.5) cursor += random.between(25, 60) * MIN;
      const wo = order(cursor - random.between(300, 4000) * MIN, {});
      const trip = route(here, wo.site.position);
      const work = Math.round(random.between(35, 95) / 5) * 5 * MIN;
      book(wo, tech, cursor, trip, work);
      cursor = Date.parse(wo.bookings[0].end) + random.between(4, 14) * MIN;
      here = wo.site.position;
    }
    settle(tech, state, route);
  });

  const unscheduled = [['Emergency', 'Cold room above 6 °C', 'skill'], ['High', 'Door drive stops between floors', 'window'], ['Normal', 'Exchange filter set', 'gap']];
  unscheduled.forEach(([priority, summary, rule], k) => {
    const wo = order(START - (14 + k * 37) * MIN, { priority, summary, status: 'Unscheduled', bookings: [] });
    wo.requirement.promisedFrom = iso(START + (60 + 60 * k) * MIN);
    wo.requirement.promisedTo = iso(START + (180 + 60 * k) * MIN);
    wo.rejections = technicians.map(([technicianId, technicianName], t) => rejection(technicianId, technicianName, t % 3 === 0 ? 'gap' : rule));
    wo.timeline.push({ at: iso(START - (13 + k * 37) * MIN), kind: 'unscheduled', text: 'No technician could be booked', actorName: 'FieldService' });
  });
  fault(state, state.workOrders.find((wo) => wo.status === 'Scheduled'));
  return state;
}

const reasons = {
  skill: 'Refrigeration 3, needs at least 6', window: 'No arrival possible before 13:42', gap: 'No gap of 1 h 25 min before the shift ends',
};
const rejection = (technicianId, technicianName, rule) => ({ technicianId, technicianName, rule, text: reasons[rule] });

function asset(k, random, sites) {
  const [category, title, metrics] = assetKinds[k % assetKinds.length];
  const site = sites[(k * 5) % sites.length];
  const spread = () => random.between(-0.0006, 0.0006);
  return {
    id: `asset-${k}`, version: 120, name: `${title} ${Math.floor(k / 6) + 1}`, category, territoryId: TERRITORY.id, rootId: `asset-${k}`,
    site: { ...site, position: { lat: site.position.lat + spread(), lon: site.position.lon + spread() } },
    functionalLocation: `${site.name} / Level ${k % 3}`, serialNumber: `SN-${20417 + k * 37}`, health: k === 0 ? 0.31 : k === 1 ? 0.58 : Math.round(random.between(0.88, 1) * 100) / 100,
    connection: k === 2 ? 'Silent' : k === 17 ? 'Offline' : 'Online', lastReadingAt: iso(START - 9000), readingsProcessed: 184_203 + k * 911,
    metrics: metrics.map(([name, displayName, unit, lowerLimit, upperLimit]) => ({
      name, displayName, unit, ...(lowerLimit === null ? {} : { lowerLimit }), ...(upperLimit === null ? {} : { upperLimit }),
      lastValue: Math.round((upperLimit ?? lowerLimit * 1.3) * 0.72 * 100) / 100, lastAt: iso(START - 9000),
    })),
    episodes: [],
    serviceHistory: [
      { workOrderId: 'wo-201', number: 'WO-000201', summary: 'Yearly service', status: 'Posted', resolution: 'Inspected', technicianName: 'Jonas Weber', createdAt: iso(START - 9.2 * 86400000), arrivedAt: iso(START - 8.1 * 86400000), completedAt: iso(START - 8 * 86400000) },
    ],
  };
}

function book(wo, tech, start, trip, work) {
  const arrival = start + trip.seconds * 1000;
  const id = `${wo.id}-b1`;
  wo.requirement.durationSeconds = work / 1000;
  wo.requirement.promisedFrom = iso(Math.floor((arrival - 20 * MIN) / (30 * MIN)) * 30 * MIN);
  wo.requirement.promisedTo = iso(Date.parse(wo.requirement.promisedFrom) + 120 * MIN);
  wo.bookings = [{
    id, workOrderId: wo.id, technicianId: tech.id, technicianName: tech.name, status: 'Scheduled', start: iso(start), arrival: iso(arrival), end: iso(arrival + work),
    travelSeconds: trip.seconds, travelMetres: trip.metres, timestamps: [],
  }];
  wo.timeline.push({ at: wo.createdAt, kind: 'booked', text: `Booked with ${tech.name}`, actorName: 'FieldService' });
  tech.calendar.push({
    kind: 'Booking', bookingId: id, workOrderId: wo.id, title: `${wo.number} ${wo.summary}`, position: wo.site.position, start: iso(start), arrival: iso(arrival), end: iso(arrival + work),
    status: 'Scheduled', workOrderVersion: wo.version,
  });
}

/** Statuses as of the start of the demonstration; the three who are due next are made to travel. */
function settle(tech, state, route) {
  for (const entry of tech.calendar) {
    const wo = state.workOrders.find((candidate) => candidate.id === entry.workOrderId);
    const booking = wo.bookings[0];
    const [start, arrival, end] = [entry.start, entry.arrival, entry.end].map((at) => Date.parse(at));
    const mark = (status, workOrderStatus, at) => {
      booking.status = entry.status = status;
      wo.status = workOrderStatus;
      booking.timestamps.push({ status, workOrderStatus, at: iso(at), source: 'Mobile' });
      wo.timeline.push({ at: iso(at), kind: `booking.${status.toLowerCase()}`, text: { Traveling: 'On the way', InProgress: 'Arrived, work started', Completed: 'Work completed' }[status], actorName: tech.name });
    };
    wo.status = 'Scheduled';
    tech.location = { at: iso(START - 4000), position: tech.location?.position ?? tech.home };
    if (start > START) continue;
    mark('Traveling', 'InProgress', start);
    booking.actualStart = iso(start);
    if (arrival > START - 9 * MIN) {
      const trip = route(tech.location.position, wo.site.position);
      const departed = Math.min(start, START - 60_000);
      tech.drive = { ...trip, departed, duration: Math.max(trip.seconds * 1000, START - departed + 4 * MIN), workOrderId: wo.id };
      entry.arrival = booking.arrival = iso(Math.max(arrival, START + 3 * MIN));
      tech.activity = 'Traveling';
      tech.currentBookingId = entry.bookingId;
      continue;
    }
    tech.location.position = wo.site.position;
    mark('InProgress', 'InProgress', arrival + 2 * MIN);
    booking.actualArrival = wo.firstArrivedAt = iso(arrival + 2 * MIN);
    wo.tasks[0].done = true;
    tech.activity = 'Working';
    tech.currentBookingId = entry.bookingId;
    if (end > START) continue;
    mark('Completed', 'Completed', end - 3 * MIN);
    booking.actualEnd = wo.completedAt = iso(end - 3 * MIN);
    wo.resolution = 'Repaired';
    wo.tasks.forEach((task) => (task.done = true));
    tech.activity = 'Available';
    tech.currentBookingId = undefined;
  }
}

/** One pump about to fail with its preventive work order, one chiller drifting, one silent compressor. */
function fault(state, wo) {
  const [pump, chiller, compressor] = state.assets;
  const episode = (faultCode, metric, severity, reason, minutesAgo, extra) => ({
    faultCode, ordinal: 1, state: 'Active', metric, severity, reason, startedAt: iso(START - (minutesAgo + 6) * MIN), activeAt: iso(START - minutesAgo * MIN), acknowledged: false, ...extra,
  });
  pump.episodes = [episode('bearing-wear', 'vibration', 0.82, 'Vibration 3.1× above its usual level since 09:31', 65, { workOrderId: wo.id })];
  pump.metrics[0].lastValue = 6.84;
  chiller.episodes = [episode('cooling-loss', 'temperature', 0.46, 'Supply temperature drifting up, limit expected at 14:10', 22, { state: 'Suspected', activeAt: undefined })];
  compressor.episodes = [episode('connectivity-loss', 'vibration', 0.3, 'No reading for 4 min, expected every 2 min', 4)];
  chiller.episodes.push({ ...episode('cooling-loss', 'temperature', 0.4, 'Supply temperature above its usual level', 2880), state: 'Resolved', resolvedAt: iso(START - 2700 * MIN), ordinal: 0 });
  state.alerts = [pump, chiller, compressor].map((row) => ({ assetId: row.id, assetName: row.name, version: row.version, episode: row.episodes[0] }));
  Object.assign(wo, { summary: 'Feed pump: rising vibration', priority: 'High', assetId: pump.id, assetName: pump.name, site: pump.site, fault: { asset: pump.id, faultCode: 'bearing-wear', ordinal: 1 } });
}
