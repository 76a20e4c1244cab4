import type { AlertRow, BoardDelta, BoardSnapshot, TechnicianRow, WorkOrderRow } from '../api/types';

const AT = '2026-03-02T09:00:00Z';
const HERE = { lat: 51.34, lon: 12.37 };

export function snapshot(given: Partial<BoardSnapshot> = {}): BoardSnapshot {
  return {
    territoryId: 'north', name: 'North', timeZone: 'Europe/Berlin', center: HERE, revision: 1, at: AT, technicians: [], workOrders: [], assets: [], alerts: [],
    kpis: { unscheduled: 0, scheduled: 0, inProgress: 0, completedToday: 0, activeAlerts: 0, techniciansOnShift: 0, techniciansTraveling: 0, utilisationToday: 0, travelSecondsToday: 0 },
    ...given,
  };
}

export function delta(fromRevision: number, revision: number, given: Partial<BoardDelta> = {}): BoardDelta {
  return {
    territoryId: 'north', fromRevision, revision, at: AT, technicians: [], workOrders: [], assets: [], alerts: [], removedWorkOrders: [], removedTechnicians: [], ...given,
  };
}

export function order(id: string, given: Partial<WorkOrderRow> = {}): WorkOrderRow {
  return {
    id, version: 1, number: `WO-${id}`, status: 'Unscheduled', priority: 'Normal', summary: 'Pump is loud', durationSeconds: 3600, rejections: [], createdAt: AT,
    site: { accountId: 'acme', accountName: 'Acme', name: 'Hall 1', address: 'High Street 1', position: HERE }, ...given,
  };
}

export function technician(id: string, given: Partial<TechnicianRow> = {}): TechnicianRow {
  return {
    id, version: 1, name: 'Anna', initials: 'A', skills: [], activity: 'Available', home: HERE, workingHours: [], timeOff: [], routeAhead: [],
    calendar: [{ kind: 'Booking', bookingId: 'b', workOrderId: 'a', title: 'Pump', position: HERE, start: AT, arrival: AT, end: AT, status: 'Scheduled', workOrderVersion: 1 }], ...given,
  };
}

export function alert(assetId: string, faultCode: string, ordinal: number): AlertRow {
  return {
    assetId, assetName: assetId, version: 1,
    episode: { faultCode, ordinal, state: 'Active', metric: 'vibration', severity: 0.8, reason: 'Loud', startedAt: AT, acknowledged: false },
  };
}
