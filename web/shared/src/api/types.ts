// Names for the schemas of docs/openapi.json (schema.d.ts, npm run generate).
import type { components } from './schema';

type Schemas = components['schemas'];

/** ISO 8601 in UTC, ends in Z. */
export type Instant = string;

export type WorkOrderStatus = Schemas['WorkOrderStatus'];
export type BookingStatus = Schemas['BookingStatus'];
export type Priority = Schemas['Priority'];
export type TechnicianActivity = Schemas['TechnicianActivity'];
export type ConnectionState = Schemas['ConnectionState'];
export type EpisodeState = Schemas['EpisodeState'];
export type Resolution = Schemas['Resolution'];
export type TrackingPhase = Schemas['TrackingPhase'];
export type ActorRole = Schemas['ActorRole'];

export type UserView = Schemas['UserView'];
export type ClockView = Schemas['ClockView'];
export type AccountView = Schemas['AccountView'];
export type TerritoryView = Schemas['TerritoryView'];
export type IncidentTypeView = Schemas['IncidentTypeView'];

export type GeoPoint = Schemas['GeoPoint'];
export type Site = Schemas['Site'];
export type LocationFix = Schemas['LocationFix'];
export type RatedSkill = Schemas['RatedSkill'];
export type WorkingInterval = Schemas['WorkingInterval'];
export type TimeOff = Schemas['TimeOff'];
export type CalendarEntry = Schemas['CalendarEntry'];
export type TechnicianRow = Schemas['TechnicianRow'];

export type BookingView = Schemas['BookingView'];
export type TechnicianRejection = Schemas['TechnicianRejection'];
export type ServiceTask = Schemas['ServiceTask'];
export type WorkOrderRow = Schemas['WorkOrderRow'];
export type WorkOrderView = Schemas['WorkOrderView'];
export type NewWorkOrder = Schemas['NewWorkOrder'];
export type BookingProposal = Schemas['BookingProposal'];
export type CandidateView = Schemas['CandidateView'];
export type TrackingLink = Schemas['TrackingLink'];

export type AssetRow = Schemas['AssetRow'];
export type AssetView = Schemas['AssetView'];
export type MetricView = Schemas['MetricView'];
export type EpisodeView = Schemas['EpisodeView'];
export type ServiceVisit = Schemas['ServiceVisit'];
export type ReadingBucket = Schemas['ReadingBucket'];
export type ReadingSeries = Schemas['ReadingSeries'];
export type AlertRow = Schemas['AlertRow'];

export type BoardKpis = Schemas['BoardKpis'];
export type BoardSnapshot = Schemas['BoardSnapshot'];

export type EtaBand = Schemas['EtaBand'];
export type TrackedTechnician = Schemas['TrackedTechnician'];
export type TrackingUpdate = Schemas['TrackingUpdate'];
export type TrackingView = Schemas['TrackingView'];

export type RoadSegment = Schemas['RoadSegment'];
export type RoadNetwork = Schemas['RoadNetwork'];

/** Pages are one generic type on the server, a schema for each item in the document. */
export interface Page<T> { items: T[]; next?: string }

/** Rows that changed between two revisions, whole. Sent by a SignalR hub, which OpenAPI does not describe (src/Grains.Abstractions, BoardDelta). */
export interface BoardDelta {
  territoryId: string; fromRevision: number; revision: number; at: Instant;
  technicians: TechnicianRow[]; workOrders: WorkOrderRow[]; assets: AssetRow[]; alerts: AlertRow[];
  removedWorkOrders: string[]; removedTechnicians: string[]; kpis?: BoardKpis;
}
