import { TERRITORY } from './cast.mjs';
import { iso, makeDay, START } from './day.mjs';

/** The day in motion: a business clock, cars on their way, and a board with revisions. */
export class Live {
  constructor(rate) {
    this.rate = rate;
    this.started = Date.now();
    this.revision = 100;
    this.day = makeDay();
    this.listeners = new Set();
    setInterval(() => this.tick(), 1000).unref();
  }

  now() {
    return START + (Date.now() - this.started) * this.rate;
  }

  tick() {
    const moving = this.day.technicians.filter((tech) => tech.drive);
    if (moving.length > 0) this.publish({ technicians: moving.map((tech) => this.technicianRow(tech)) });
  }

  publish(changes) {
    const delta = {
      territoryId: TERRITORY.id, fromRevision: this.revision, revision: ++this.revision, at: iso(this.now()), technicians: [], workOrders: [], assets: [], alerts: [],
      removedWorkOrders: [], removedTechnicians: [], ...changes,
    };
    for (const listener of this.listeners) listener(delta);
  }

  publishOrder(wo) {
    wo.version++;
    const ids = new Set(wo.bookings.map((booking) => booking.technicianId));
    this.publish({
      workOrders: [this.workOrderRow(wo)], kpis: this.kpis(),
      technicians: this.day.technicians.filter((tech) => ids.has(tech.id)).map((tech) => this.technicianRow(tech)),
    });
  }

  technicianRow({ drive, ...row }) {
    if (!drive) return { ...row, location: row.location && { ...row.location, at: iso(this.now() - 5000) } };
    const part = Math.min(0.97, (this.now() - drive.departed) / drive.duration);
    const { ahead, heading } = along(drive.path, part);
    return { ...row, location: { at: iso(this.now()), position: ahead[0], headingDegrees: heading, speedMetresPerSecond: 11 }, routeAhead: ahead };
  }

  workOrderRow(wo) {
    const booking = wo.bookings.filter((candidate) => candidate.status !== 'Canceled').at(-1);
    const { id, version, number, status, priority, summary, site, assetId, assetName, fault, rejections, createdAt, completedAt } = wo;
    return {
      id, version, number, status, priority, summary, site, assetId, assetName, fault, durationSeconds: wo.requirement.durationSeconds, booking, rejections, createdAt, completedAt,
      promisedFrom: wo.requirement.promisedFrom, promisedTo: wo.requirement.promisedTo,
    };
  }

  assetRow({ id, version, name, category, site, health, connection }) {
    return { id, version, name, category, position: site.position, health, connection };
  }

  kpis() {
    const count = (status) => this.day.workOrders.filter((wo) => wo.status === status).length;
    return {
      unscheduled: count('Unscheduled'), scheduled: count('Scheduled'), inProgress: count('InProgress'), completedToday: count('Completed'),
      activeAlerts: this.day.alerts.filter(({ episode }) => episode.state === 'Active').length,
      techniciansOnShift: 9, techniciansTraveling: this.day.technicians.filter((tech) => tech.activity === 'Traveling').length, utilisationToday: 0.78, travelSecondsToday: 26_340,
    };
  }

  snapshot() {
    const { technicians, workOrders, assets, alerts } = this.day;
    return {
      territoryId: TERRITORY.id, name: TERRITORY.name, timeZone: TERRITORY.timeZone, center: TERRITORY.center, revision: this.revision, at: iso(this.now()),
      technicians: technicians.map((tech) => this.technicianRow(tech)), workOrders: workOrders.map((wo) => this.workOrderRow(wo)),
      assets: assets.map((asset) => this.assetRow(asset)), alerts, kpis: this.kpis(),
    };
  }
}

/** The rest of a path after a share of its length, and the direction there. */
export function along(path, part) {
  const size = (a, b) => Math.hypot(b.lat - a.lat, (b.lon - a.lon) * 0.625);
  const total = path.slice(1).reduce((sum, p, k) => sum + size(path[k], p), 0);
  let left = total * part;
  for (let k = 1; k < path.length; k++) {
    const length = size(path[k - 1], path[k]);
    if (left <= length || k === path.length - 1) {
      const share = length === 0 ? 0 : left / length;
      const mix = (key) => path[k - 1][key] + (path[k][key] - path[k - 1][key]) * share;
      const heading = (Math.atan2((path[k].lon - path[k - 1].lon) * 0.625, path[k].lat - path[k - 1].lat) * 180) / Math.PI;
      return { ahead: [{ lat: mix('lat'), lon: mix('lon') }, ...path.slice(k)], heading: (heading + 360) % 360 };
    }
    left -= length;
  }
  return { ahead: [path.at(-1)], heading: 0 };
}
