import type { Priority, WorkOrderRow, WorkOrderStatus } from '@fieldservice/shared/api/types';

export type QueueGroup = 'Unscheduled' | 'InProgress' | 'Scheduled' | 'Completed' | 'Canceled';
export type QueueFilter = 'all' | QueueGroup;
export type QueueItem = { kind: 'header'; group: QueueGroup; count: number } | { kind: 'row'; row: WorkOrderRow };

export const groups: QueueGroup[] = ['Unscheduled', 'Scheduled', 'InProgress', 'Completed', 'Canceled'];

export function groupOf(status: WorkOrderStatus): QueueGroup {
  return status === 'Posted' ? 'Completed' : status;
}

const importance: Record<Priority, number> = { Emergency: 0, High: 1, Normal: 2, Low: 3 };

/** What needs a decision first: unscheduled by priority then promise, planned ones by arrival, finished ones newest first. */
const order: Record<QueueGroup, (a: WorkOrderRow, b: WorkOrderRow) => number> = {
  Unscheduled: (a, b) => importance[a.priority] - importance[b.priority] || compare(a.promisedTo ?? '~', b.promisedTo ?? '~') || compare(a.createdAt, b.createdAt),
  Scheduled: (a, b) => compare(a.booking?.arrival ?? '~', b.booking?.arrival ?? '~') || compare(a.number, b.number),
  InProgress: (a, b) => compare(a.booking?.end ?? '~', b.booking?.end ?? '~') || compare(a.number, b.number),
  Completed: (a, b) => compare(b.completedAt ?? '', a.completedAt ?? '') || compare(b.number, a.number),
  Canceled: (a, b) => compare(b.number, a.number),
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function matches(row: WorkOrderRow, search: string): boolean {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = [row.number, row.summary, row.site.accountName, row.site.name, row.site.address, row.assetName, row.booking?.technicianName].join(' ').toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

/** One flat list of headers and rows, ready for a virtual list. Canceled work is found by search or filter only. */
export function queueItems(rows: Iterable<WorkOrderRow>, filter: QueueFilter, search: string, collapsed: ReadonlySet<QueueGroup>): QueueItem[] {
  const byGroup = new Map<QueueGroup, WorkOrderRow[]>(groups.map((group) => [group, []]));
  for (const row of rows) if (matches(row, search)) byGroup.get(groupOf(row.status))!.push(row);
  const shown = groups.filter((group) => (filter === 'all' ? group !== 'Canceled' || search !== '' : group === filter));
  return shown.flatMap((group): QueueItem[] => {
    const members = byGroup.get(group)!.sort(order[group]);
    if (members.length === 0) return [];
    const header: QueueItem = { kind: 'header', group, count: members.length };
    return collapsed.has(group) && search === '' ? [header] : [header, ...members.map((row): QueueItem => ({ kind: 'row', row }))];
  });
}

/** "4 × skill, 2 × gap": why nobody could be booked, most frequent rule first. */
export function rejectionRules(row: WorkOrderRow): { rule: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { rule } of row.rejections) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count);
}
