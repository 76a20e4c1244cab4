import type { AlertRow } from '@fieldservice/shared/api/types';

const rank = { Active: 0, Suspected: 1, Resolved: 2 } as const;

/** Open ones first, newest first among equals. */
export function alertOrder(a: AlertRow, b: AlertRow): number {
  return rank[a.episode.state] - rank[b.episode.state] || b.episode.startedAt.localeCompare(a.episode.startedAt);
}
