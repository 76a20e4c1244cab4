import type { TFunction } from 'i18next';
import type { AlertRow, AssetRow, TechnicianRow, WorkOrderRow } from '@fieldservice/shared/api/types';
import type { MapMarker } from '@fieldservice/shared/map/MapMarkers';
import { technicianMarkerHtml } from '@fieldservice/shared/map/technicianMarker';
import type { Selection } from '../router';
import './boardMarkers.css';

export const markerSelection = ({ kind, id }: Selection): string => `${kind}:${id}`;
const isSelected = (selection: Selection | null, kind: Selection['kind'], id: string): boolean => selection?.kind === kind && selection.id === id;

export function technicianMarkers(rows: ReadonlyMap<string, TechnicianRow>, selection: Selection | null, t: TFunction): MapMarker[] {
  return [...rows.values()].flatMap((row): MapMarker[] => {
    if (row.activity === 'Inactive' || (row.activity === 'OffShift' && !row.location)) return [];
    const selected = isSelected(selection, 'technician', row.id);
    return [{
      id: `technician:${row.id}`, position: row.location?.position ?? row.home, heading: row.activity === 'Traveling' ? row.location?.headingDegrees : undefined, glides: true,
      html: technicianMarkerHtml(row.initials, row.activity, { selected }), label: `${row.name}, ${row.initials} · ${t(`activity.${row.activity}`)}`, z: selected ? 3000 : 2000,
    }];
  });
}

const glyphs: Record<string, string> = {
  Unscheduled: '<path d="M5 2.5v3.2M5 7.4v.1"/>', Scheduled: '<path d="M5 2.6V5l1.7 1.2"/>', InProgress: '<path d="m2.8 5.1 1.7 1.7 2.9-3.4"/>',
};

/** Open work: unscheduled as a triangle that asks for a decision, planned as a disc, under way as a square. */
export function jobMarkers(rows: ReadonlyMap<string, WorkOrderRow>, selection: Selection | null, t: TFunction): MapMarker[] {
  return [...rows.values()].flatMap((row): MapMarker[] => {
    const selected = isSelected(selection, 'workOrder', row.id);
    const glyph = glyphs[row.status];
    if (!glyph && !selected) return [];
    return [{
      id: `workOrder:${row.id}`, position: row.site.position, z: selected ? 2500 : row.status === 'Unscheduled' ? 1500 : 1000,
      html: `<div class="fs-job${selected ? ' fs-selected' : ''}" data-status="${row.status}"><span><svg viewBox="0 0 10 10">${glyph ?? ''}</svg></span></div>`,
      label: `${row.number} · ${row.summary} · ${t(`status.${row.status}`)}`,
    }];
  });
}

/** Healthy machines are dots; one with an open fault pulses and carries a mark; one that is silent is hollow. */
export function assetMarkers(assets: ReadonlyMap<string, AssetRow>, alerts: ReadonlyMap<string, AlertRow>, selection: Selection | null, t: TFunction): MapMarker[] {
  const faulty = new Set([...alerts.values()].filter((alert) => alert.episode.state === 'Active').map((alert) => alert.assetId));
  return [...assets.values()].map((row): MapMarker => {
    const selected = isSelected(selection, 'asset', row.id);
    const state = faulty.has(row.id) || row.health < 0.5 ? 'bad' : row.health < 0.75 ? 'watch' : row.connection === 'Online' ? 'good' : 'silent';
    return {
      id: `asset:${row.id}`, position: row.position, z: selected ? 2400 : state === 'bad' ? 1800 : state === 'watch' ? 900 : 0,
      html: `<div class="fs-asset${selected ? ' fs-selected' : ''}" data-state="${state}"><span>${state === 'bad' ? '!' : ''}</span></div>`,
      label: `${row.name} · ${t(`health.${state}`)}`,
    };
  });
}
