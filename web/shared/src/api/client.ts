import { command, get, newKey } from './http';
import type {
  AccountView, AssetView, BookingProposal, ClockView, CandidateView, NewWorkOrder, IncidentTypeView, Page, ReadingSeries, RoadNetwork,
  TerritoryView, TrackingLink, TrackingView, UserView, WorkOrderView,
} from './types';

const id = encodeURIComponent;

export const api = {
  clock: () => get<ClockView>('/api/clock'),
  map: () => get<RoadNetwork>('/api/map'),

  session: () => get<UserView>('/api/session'),
  signIn: (userName: string, password: string) => command<UserView>('POST', '/api/session', { userName, password }),
  signOut: () => command<void>('DELETE', '/api/session'),

  territories: () => get<Page<TerritoryView>>('/api/territories', { limit: 200 }),
  accounts: () => get<Page<AccountView>>('/api/accounts', { limit: 200 }),
  incidentTypes: () => get<Page<IncidentTypeView>>('/api/incident-types', { limit: 200 }),

  workOrder: (workOrderId: string) => get<WorkOrderView>(`/api/work-orders/${id(workOrderId)}`),
  myWorkOrders: () => get<Page<WorkOrderView>>('/api/work-orders', { limit: 50 }),
  candidates: (workOrderId: string) => get<{ items: CandidateView[] }>(`/api/work-orders/${id(workOrderId)}/candidates`),
  createWorkOrder: (order: NewWorkOrder) => command<WorkOrderView>('POST', '/api/work-orders', order, newKey()),
  book: (workOrderId: string, proposal: BookingProposal) =>
    command<WorkOrderView>('POST', `/api/work-orders/${id(workOrderId)}/bookings`, proposal, newKey()),
  cancelWorkOrder: (workOrderId: string, reason: string) =>
    command<WorkOrderView>('POST', `/api/work-orders/${id(workOrderId)}/cancel`, { reason }, newKey()),
  cancelBooking: (workOrderId: string, bookingId: string, reason: string) =>
    command<WorkOrderView>('POST', `/api/work-orders/${id(workOrderId)}/bookings/${id(bookingId)}/cancel`, { reason }, newKey()),
  addNote: (workOrderId: string, text: string) =>
    command<WorkOrderView>('POST', `/api/work-orders/${id(workOrderId)}/notes`, { text }, newKey()),
  setTask: (workOrderId: string, taskId: string, done: boolean) =>
    command<WorkOrderView>('POST', `/api/work-orders/${id(workOrderId)}/tasks/${id(taskId)}`, { done }, newKey()),
  trackingLink: (workOrderId: string, bookingId: string) =>
    command<TrackingLink>('POST', `/api/work-orders/${id(workOrderId)}/bookings/${id(bookingId)}/tracking-link`),

  assets: (accountId: string) => get<Page<AssetView>>('/api/assets', { accountId, limit: 200 }),
  asset: (assetId: string) => get<AssetView>(`/api/assets/${id(assetId)}`),
  readings: (assetId: string, metric: string, from: string, to: string, maxPoints: number) =>
    get<ReadingSeries>(`/api/assets/${id(assetId)}/readings`, { metric, from, to, maxPoints }),
  acknowledge: (assetId: string, faultCode: string, ordinal: number) =>
    command<AssetView>('POST', `/api/assets/${id(assetId)}/episodes/${id(faultCode)}/${ordinal}/acknowledge`, undefined, newKey()),

  tracking: (token: string) => get<TrackingView>(`/api/tracking/${id(token)}`),
};
