import type { AlertRow, AssetRow, BoardDelta, BoardKpis, BoardSnapshot, GeoPoint, TechnicianRow, WorkOrderRow } from '../api/types';
import { shareStructure } from './shareStructure';

export interface BoardState {
  territoryId: string;
  name: string;
  timeZone: string;
  center: GeoPoint;
  revision: number;
  technicians: ReadonlyMap<string, TechnicianRow>;
  workOrders: ReadonlyMap<string, WorkOrderRow>;
  assets: ReadonlyMap<string, AssetRow>;
  alerts: ReadonlyMap<string, AlertRow>;
  kpis: BoardKpis;
}

export const alertKey = (row: AlertRow): string => `${row.assetId}|${row.episode.faultCode}|${row.episode.ordinal}`;

export function fromSnapshot(snapshot: BoardSnapshot, previous?: BoardState): BoardState {
  return {
    territoryId: snapshot.territoryId,
    name: snapshot.name,
    timeZone: snapshot.timeZone,
    center: snapshot.center,
    revision: snapshot.revision,
    technicians: replaced(previous?.technicians, snapshot.technicians, (row) => row.id),
    workOrders: replaced(previous?.workOrders, snapshot.workOrders, (row) => row.id),
    assets: replaced(previous?.assets, snapshot.assets, (row) => row.id),
    alerts: replaced(previous?.alerts, snapshot.alerts, alertKey),
    kpis: shareStructure(previous?.kpis, snapshot.kpis),
  };
}

export type Merge = { kind: 'applied'; state: BoardState } | { kind: 'old' } | { kind: 'gap' };

/** A delta either follows the present revision, or is already contained in it, or something between is missing. */
export function applyDelta(state: BoardState, delta: BoardDelta): Merge {
  if (delta.territoryId !== state.territoryId || delta.revision <= state.revision) return { kind: 'old' };
  if (delta.fromRevision !== state.revision) return { kind: 'gap' };
  return {
    kind: 'applied',
    state: {
      ...state,
      revision: delta.revision,
      technicians: merged(state.technicians, delta.technicians, (row) => row.id, delta.removedTechnicians),
      workOrders: merged(state.workOrders, delta.workOrders, (row) => row.id, delta.removedWorkOrders),
      assets: merged(state.assets, delta.assets, (row) => row.id, []),
      alerts: merged(state.alerts, delta.alerts, alertKey, []),
      kpis: delta.kpis ? shareStructure(state.kpis, delta.kpis) : state.kpis,
    },
  };
}

function replaced<T>(previous: ReadonlyMap<string, T> | undefined, rows: T[], key: (row: T) => string): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [key(row), shareStructure(previous?.get(key(row)), row)]));
}

function merged<T>(map: ReadonlyMap<string, T>, rows: T[], key: (row: T) => string, removed: string[]): ReadonlyMap<string, T> {
  if (rows.length === 0 && removed.length === 0) return map;
  const next = new Map(map);
  for (const row of rows) next.set(key(row), shareStructure(map.get(key(row)), row));
  for (const gone of removed) next.delete(gone);
  return next;
}
