import { TERRITORY } from './cast.mjs';
import { iso } from './day.mjs';
import { bodyOf, json } from './hub.mjs';
import { readings } from './readings.mjs';
import { trackingView } from './tracking.mjs';

const users = {
  dispatcher: { userName: 'dispatcher', displayName: 'Dana Dispatcher', role: 'Dispatcher' },
  customer: { userName: 'customer', displayName: 'Kim Customer', role: 'Customer', accountId: 'account-0' },
};
let user = users.dispatcher;
const MIN = 60_000;

/** The routes of docs/api.md that the web apps call. `POST /dev/user/{name}` switches who is signed in. */
export async function api(request, response, url, live) {
  const { day } = live;
  const path = url.pathname.split('/').slice(2).map(decodeURIComponent);
  const body = request.method === 'POST' ? JSON.parse((await bodyOf(request)) || '{}') : {};
  const problem = (status, code, detail) => json(response, { status, code, detail }, status);
  const route = `${request.method} ${path.map((part, k) => (k % 2 === 1 ? ':id' : part)).join('/')}`;

  if (url.pathname.startsWith('/dev/user/')) user = users[path[1]] ?? null;
  if (path[0] === 'clock') return json(response, { now: iso(live.now()), rate: live.rate, timeZone: TERRITORY.timeZone, demo: true });
  if (path[0] === 'map') return json(response, day.town);
  if (path[0] === 'tracking') {
    const view = trackingView(live, path[1]);
    return view ? json(response, view) : problem(404, 'tracking.unknown', 'This link is not valid.');
  }
  if (route === 'POST session') {
    if (!users[body.userName] || body.password === 'wrong') return problem(401, 'session.wrong', 'User name or password is wrong.');
    user = users[body.userName];
  }
  if (route === 'DELETE session') user = null;
  if (path[0] === 'session') return user ? json(response, user) : problem(401, 'session.none', 'Nobody is signed in.');
  if (!user) return problem(401, 'session.none', 'Nobody is signed in.');

  if (path[0] === 'territories') return json(response, { items: [TERRITORY] });
  if (path[0] === 'incident-types') return json(response, { items: [['repair', 'Repair'], ['inspection', 'Inspection'], ['service', 'Yearly service']].map(([id, name]) => ({ id, version: 1, template: { id, name, workOrderType: name, estimatedSeconds: 3600, priority: 'Normal', skills: [] } })) });
  if (path[0] === 'accounts') return json(response, { items: accounts(day) });
  if (path[0] === 'assets' && !path[1]) return json(response, { items: day.assets.filter((asset) => asset.site.accountId === url.searchParams.get('accountId')) });
  if (path[0] === 'assets') return assetRoute(response, url, live, path, problem);
  if (path[0] !== 'work-orders') return problem(404, 'route.unknown', 'No such route.');

  const wo = day.workOrders.find((candidate) => candidate.id === path[1]);
  if (route === 'GET work-orders') return json(response, { items: day.workOrders.filter((candidate) => candidate.status === 'Scheduled').slice(0, 4) });
  if (!wo && path[1]) return problem(404, 'work-order.unknown', 'There is no such work order.');
  const done = (status = 200) => {
    live.publishOrder(wo);
    return json(response, wo, status);
  };
  const note = (kind, text) => wo.timeline.push({ at: iso(live.now()), kind, text, actorName: user.displayName });
  switch (`${request.method} ${path[2] ?? ''}${path[4] ? `/${path[4]}` : ''}`) {
    case 'GET ': return json(response, wo);
    case 'GET candidates': return json(response, { items: candidates(live, wo) });
    case 'POST bookings': {
      const id = `${wo.id}-b${wo.bookings.length + 1}`;
      if (body.technicianId === 'mehmet-yilmaz') return problem(409, 'calendar.overlap', 'Mehmet Yılmaz is no longer free at that time.');
      wo.bookings.push({ id, workOrderId: wo.id, status: 'Scheduled', timestamps: [], ...body });
      Object.assign(wo, { status: 'Scheduled', rejections: [] });
      const tech = day.technicians.find((candidate) => candidate.id === body.technicianId);
      tech.calendar.push({ kind: 'Booking', bookingId: id, workOrderId: wo.id, title: `${wo.number} ${wo.summary}`, position: wo.site.position, start: body.start, arrival: body.arrival, end: body.end, status: 'Scheduled', workOrderVersion: wo.version });
      note('booked', `Booked with ${tech.name}`);
      return done(201);
    }
    case 'POST bookings/tracking-link': return json(response, { url: `http://${request.headers.host}/track/onway`, expiresAt: iso(live.now() + 1440 * MIN) });
    case 'POST bookings/cancel':
    case 'POST cancel':
      for (const booking of wo.bookings) booking.status = 'Canceled';
      for (const tech of day.technicians) tech.calendar = tech.calendar.filter((entry) => entry.workOrderId !== wo.id);
      wo.status = path[2] === 'cancel' ? 'Canceled' : 'Unscheduled';
      note('canceled', `Canceled: ${body.reason}`);
      return done();
    case 'POST notes': note('note', body.text); return done();
    case 'POST tasks': wo.tasks.find((task) => task.id === path[3]).done = body.done; return done();
    case 'POST ': return createOrder(response, live, body);
    default: return problem(404, 'route.unknown', 'No such route.');
  }
}

/** One per customer of the day, with the sites its machines stand at. */
function accounts({ assets }) {
  const ids = [...new Set(assets.map(({ site }) => site.accountId))];
  return ids.map((id) => {
    const sites = assets.map(({ site }) => site).filter((site, k, all) => site.accountId === id && all.findIndex((other) => other.name === site.name && other.accountId === id) === k);
    return { id, version: 1, name: sites[0].accountName, contacts: [], sites: sites.map(({ name, address, position }) => ({ id: name, name, address, position, territoryId: TERRITORY.id })) };
  });
}

function createOrder(response, live, body) {
  const template = live.day.workOrders[0];
  const asset = live.day.assets.find((candidate) => candidate.id === body.assetId || (candidate.site.accountId === body.accountId && candidate.site.name === body.siteId));
  const number = 700 + live.day.workOrders.length;
  const wo = {
    ...structuredClone(template), id: `wo-${number}`, number: `WO-000${number}`, status: 'Unscheduled', priority: body.priority ?? 'Normal', summary: body.summary, site: asset.site,
    assetId: body.assetId && asset.id, assetName: body.assetId && asset.name, bookings: [], rejections: [], timeline: [{ at: iso(live.now()), kind: 'created', text: 'Created', actorName: user.displayName }], createdAt: iso(live.now()),
    completedAt: undefined, resolution: undefined, firstArrivedAt: undefined,
  };
  live.day.workOrders.push(wo);
  live.publishOrder(wo);
  return json(response, wo, 201);
}

function assetRoute(response, url, live, path, problem) {
  const asset = live.day.assets.find((candidate) => candidate.id === path[1]);
  if (!asset) return problem(404, 'asset.unknown', 'There is no such asset.');
  if (path[2] === 'readings') {
    const query = url.searchParams;
    return json(response, readings(asset, query.get('metric'), Date.parse(query.get('from')), Date.parse(query.get('to')), Number(query.get('maxPoints'))));
  }
  if (path[2] === 'episodes') {
    asset.episodes.forEach((episode) => (episode.acknowledged = true));
    const row = live.day.alerts.find((alert) => alert.assetId === asset.id);
    live.publish({ alerts: [{ ...row, version: ++asset.version }], assets: [live.assetRow(asset)] });
  }
  return json(response, asset);
}

function candidates(live, wo) {
  return live.day.technicians.map((tech, k) => {
    const base = { technicianId: tech.id, technicianName: tech.name };
    if (k % 3 === 0 || tech.activity === 'TimeOff') return { ...base, rejection: { ...base, rule: 'skill', text: 'Refrigeration 3, needs at least 6' } };
    const start = live.now() + (18 + k * 17) * MIN;
    const trip = live.day.route(tech.location?.position ?? tech.home, wo.site.position);
    const arrival = start + trip.seconds * 1000;
    return { ...base, proposal: { ...base, start: iso(start), arrival: iso(arrival), end: iso(arrival + wo.requirement.durationSeconds * 1000), travelSeconds: trip.seconds, travelMetres: trip.metres } };
  }).sort((a, b) => Date.parse(a.proposal?.arrival ?? '2999-01-01') - Date.parse(b.proposal?.arrival ?? '2999-01-01'));
}
