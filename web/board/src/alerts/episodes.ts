import type { EpisodeView } from '@fieldservice/shared/api/types';

const rank = { Active: 0, Suspected: 1, Resolved: 2 } as const;

/** Open ones first, newest first among equals. */
export const episodeOrder = (a: EpisodeView, b: EpisodeView): number => rank[a.state] - rank[b.state] || b.startedAt.localeCompare(a.startedAt);

/** Over without having been a fault: a suspicion that was dismissed, or a connection that came back. */
export const isDismissed = (episode: EpisodeView): boolean => episode.state === 'Resolved' && (!episode.activeAt || episode.faultCode === 'connectivity');
