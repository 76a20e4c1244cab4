// The views of src/Grains.Abstractions and src/Domain as they appear on the wire (docs/api.md): camelCase, enums by name, nulls left out.

/** ISO 8601 in UTC, ends in Z. */
export type Instant = string;

export interface GeoPoint { lat: number; lon: number }
export interface Site { accountId: string; accountName: string; name: string; address: string; position: GeoPoint }

export type WorkOrderStatus = 'Unscheduled' | 'Scheduled' | 'InProgress' | 'Completed' | 'Posted' | 'Canceled';
export type BookingStatus = 'Scheduled' | 'Traveling' | 'InProgress' | 'OnBreak' | 'Completed' | 'PartiallyCompleted' | 'Canceled';
export type Priority = 'Low' | 'Normal' | 'High' | 'Emergency';
export type TechnicianActivity = 'Available' | 'Traveling' | 'Working' | 'OnBreak' | 'TimeOff' | 'OffShift' | 'Inactive';
export type ConnectionState = 'Offline' | 'Online' | 'Silent';
export type EpisodeState = 'Suspected' | 'Active' | 'Resolved';
export type Resolution = 'Repaired' | 'Replaced' | 'NoFaultFound' | 'Inspected' | 'NotRepaired';
export type TrackingPhase =
  'Confirmed' | 'Reminded' | 'OnTheWay' | 'Arriving' | 'OnSite' | 'Done' | 'Expired' | 'Rescheduled' | 'Canceled';
export type ActorRole = 'System' | 'Administrator' | 'Dispatcher' | 'Technician' | 'Customer' | 'Device';

export interface UserView { userName: string; displayName: string; role: ActorRole; accountId?: string; technicianId?: string }
export interface BusinessClockView { now: Instant; rate: number; timeZone: string; demo: boolean }
export interface Page<T> { items: T[]; next?: string }

export interface TerritoryView { id: string; version: number; name: string; timeZone: string; center: GeoPoint }

export interface LocationFix {
  at: Instant; position: GeoPoint; headingDegrees?: number; speedMetresPerSecond?: number; accuracyMetres?: number;
}
export interface RatedSkill { skill: string; rating: number }
export interface WorkingInterval { start: Instant; end: Instant }
export interface TimeOff { id: string; start: Instant; end: Instant; reason: string }
export interface Shift { day: string; start: string; end: string }

export interface CalendarEntry {
  kind: 'Hold' | 'Booking'; bookingId: string; workOrderId: string; title: string; position: GeoPoint;
  start: Instant; arrival: Instant; end: Instant; status: BookingStatus; holdExpiresAt?: Instant; workOrderVersion: number;
}

export interface TechnicianRow {
  id: string; version: number; name: string; initials: string; phone?: string; skills: RatedSkill[];
  activity: TechnicianActivity; home: GeoPoint; location?: LocationFix; currentBookingId?: string;
  workingHours: WorkingInterval[]; timeOff: TimeOff[]; calendar: CalendarEntry[]; routeAhead: GeoPoint[];
}

export interface TechnicianView {
  id: string; version: number; name: string; initials: string; phone?: string; timeZone: string; home: GeoPoint;
  homeTerritoryId: string; territories: string[]; skills: RatedSkill[]; shifts: Shift[]; timeOff: TimeOff[];
  active: boolean; activity: TechnicianActivity; currentBookingId?: string; location?: LocationFix;
}

export interface BookingTimestamp { status: BookingStatus; workOrderStatus: WorkOrderStatus; at: Instant; source: 'Mobile' | 'Desktop' | 'System' }
export interface BookingView {
  id: string; workOrderId: string; technicianId: string; technicianName: string; status: BookingStatus;
  start: Instant; arrival: Instant; end: Instant; travelSeconds: number; travelMetres: number;
  actualStart?: Instant; actualArrival?: Instant; actualEnd?: Instant; timestamps: BookingTimestamp[];
}

/** Rule: skill, territory, shift, time-off, window, gap, inactive or slot-lost. */
export interface TechnicianRejection { technicianId: string; technicianName: string; rule: string; text: string }
export interface FaultRef { asset: string; faultCode: string; ordinal: number }

export interface WorkOrderRow {
  id: string; version: number; number: string; status: WorkOrderStatus; priority: Priority; summary: string; site: Site;
  assetId?: string; assetName?: string; fault?: FaultRef; durationSeconds: number; booking?: BookingView;
  rejections: TechnicianRejection[]; createdAt: Instant; promisedFrom?: Instant; promisedTo?: Instant; completedAt?: Instant;
}

export interface RequiredSkill { skill: string; minimumRating?: number }
export interface SchedulingRequirement {
  durationSeconds: number; skills: RequiredSkill[];
  windowStart?: Instant; windowEnd?: Instant; promisedFrom?: Instant; promisedTo?: Instant;
}
export interface ServiceTask { id: string; name: string; estimatedSeconds: number; done: boolean }
export interface ProductLine { productId: string; name: string; quantity: number; used: boolean }
export interface TimelineEntry { at: Instant; kind: string; text: string; actorName: string }

export interface WorkOrderView {
  id: string; version: number; number: string; status: WorkOrderStatus; priority: Priority; summary: string; workOrderType: string;
  territoryId: string; site: Site; assetId?: string; assetName?: string; fault?: FaultRef; requirement: SchedulingRequirement;
  incidentTypes: string[]; tasks: ServiceTask[]; products: ProductLine[]; bookings: BookingView[];
  rejections: TechnicianRejection[]; timeline: TimelineEntry[]; autoSchedule: boolean; resolution?: Resolution;
  createdAt: Instant; firstArrivedAt?: Instant; completedAt?: Instant;
}

export interface IncidentTypeView {
  id: string; version: number;
  template: { id: string; name: string; workOrderType: string; estimatedSeconds: number; priority: Priority; skills: RequiredSkill[] };
}

export interface BookingProposal {
  technicianId: string; technicianName: string; start: Instant; arrival: Instant; end: Instant; travelSeconds: number; travelMetres: number;
}
/** One technician's answer: the earliest slot, or the rule that rules them out. */
export interface CandidateView { technicianId: string; technicianName: string; proposal?: BookingProposal; rejection?: TechnicianRejection }

export interface CreateWorkOrder {
  summary: string; assetId?: string; accountId?: string; siteId?: string; incidentTypeIds: string[]; priority?: Priority; autoSchedule?: boolean;
}

export interface AssetRow {
  id: string; version: number; name: string; category: string; position: GeoPoint; health: number; connection: ConnectionState;
}
export interface MetricView {
  name: string; displayName: string; unit: string; lowerLimit?: number; upperLimit?: number; lastValue?: number; lastAt?: Instant;
}
export interface EpisodeView {
  faultCode: string; ordinal: number; state: EpisodeState; metric: string; severity: number; reason: string;
  startedAt: Instant; activeAt?: Instant; resolvedAt?: Instant; acknowledged: boolean; workOrderId?: string;
}
export interface ServiceVisit {
  workOrderId: string; number: string; summary: string; status: WorkOrderStatus; resolution?: Resolution; technicianName?: string;
  createdAt: Instant; arrivedAt?: Instant; completedAt?: Instant; fault?: FaultRef;
}
export interface AssetView {
  id: string; version: number; name: string; category: string; site: Site; territoryId: string; parentId?: string; rootId: string;
  functionalLocation?: string; serialNumber?: string; health: number; connection: ConnectionState; lastReadingAt?: Instant;
  readingsProcessed: number; metrics: MetricView[]; episodes: EpisodeView[]; serviceHistory: ServiceVisit[];
}
export interface ReadingBucket { at: Instant; min: number; max: number; mean: number; count: number }
export interface ReadingSeries { metric: string; unit: string; from: Instant; to: Instant; points: ReadingBucket[] }

export interface AlertRow { assetId: string; assetName: string; version: number; episode: EpisodeView }

export interface BoardKpis {
  unscheduled: number; scheduled: number; inProgress: number; completedToday: number; activeAlerts: number;
  techniciansOnShift: number; techniciansTraveling: number; utilisationToday: number; travelSecondsToday: number;
}
export interface BoardSnapshot {
  territoryId: string; name: string; timeZone: string; center: GeoPoint; revision: number; at: Instant;
  technicians: TechnicianRow[]; workOrders: WorkOrderRow[]; assets: AssetRow[]; alerts: AlertRow[]; kpis: BoardKpis;
}
/** Rows that changed between two revisions, whole. */
export interface BoardDelta {
  territoryId: string; fromRevision: number; revision: number; at: Instant;
  technicians: TechnicianRow[]; workOrders: WorkOrderRow[]; assets: AssetRow[]; alerts: AlertRow[];
  removedWorkOrders: string[]; removedTechnicians: string[]; kpis?: BoardKpis;
}

/** One in ten arrivals is before `earliest`, nine in ten before `latest`. */
export interface EtaBand { earliest: Instant; expected: Instant; latest: Instant }
export interface TrackedTechnician { name: string; initials: string; phone?: string }
/** Kind: confirmed, on-the-way, eta-changed, running-late, arriving, arrived, done, rescheduled, canceled, reassigned. */
export interface TrackingUpdate { at: Instant; kind: string; expected?: Instant }
export interface TrackingView {
  bookingId: string; revision: number; phase: TrackingPhase; workOrderNumber: string; summary: string; siteName: string; address: string;
  sitePosition: GeoPoint; timeZone: string; windowStart: Instant; windowEnd: Instant; eta?: EtaBand; runningLate: boolean;
  technician?: TrackedTechnician; location?: LocationFix; routeAhead: GeoPoint[]; updates: TrackingUpdate[];
  arrivedAt?: Instant; completedAt?: Instant; resolutionText?: string;
}

export interface RoadNode { id: number; position: GeoPoint }
export interface RoadSegment {
  from: number; to: number; class: 'motorway' | 'primary' | 'secondary' | 'residential'; speedMetresPerSecond: number; oneWay: boolean; name?: string;
}
export interface MapArea { kind: 'park' | 'water' | 'industrial' | 'building'; name?: string; ring: GeoPoint[] }
export interface RoadNetwork { name: string; nodes: RoadNode[]; segments: RoadSegment[]; areas: MapArea[] }
