import type { WorkOrderRow } from '@fieldservice/shared/api/types';

export type RowTime =
  | { kind: 'promised'; from?: string; to?: string; broken: boolean }
  | { kind: 'arrives'; at: string; late: boolean }
  | { kind: 'until'; at: string; over: boolean }
  | { kind: 'done'; at: string }
  | { kind: 'none' };

/** The one time that matters for a row: the promise while open, the arrival while planned, the end while working. */
export function timeOf(row: WorkOrderRow, now: number): RowTime {
  const { booking } = row;
  if (row.completedAt) return { kind: 'done', at: row.completedAt };
  if (row.status === 'Unscheduled') {
    if (!row.promisedFrom && !row.promisedTo) return { kind: 'none' };
    return { kind: 'promised', from: row.promisedFrom, to: row.promisedTo, broken: row.promisedTo !== undefined && Date.parse(row.promisedTo) < now };
  }
  if (!booking || row.status === 'Canceled') return { kind: 'none' };
  if (booking.status === 'InProgress' || booking.status === 'OnBreak') return { kind: 'until', at: booking.end, over: Date.parse(booking.end) < now };
  return { kind: 'arrives', at: booking.arrival, late: row.promisedTo !== undefined && Math.max(Date.parse(booking.arrival), now) > Date.parse(row.promisedTo) };
}
