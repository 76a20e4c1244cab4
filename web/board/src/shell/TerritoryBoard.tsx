import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { UserView } from '@fieldservice/shared/api/types';
import { BoardProvider } from '../live/BoardContext';
import { useStored } from '../stored';
import { FullPage } from '../ui/FullPage';
import { Board } from './Board';
import { BoardSkeleton } from './BoardSkeleton';

/** Picks the territory: the one used last, else the first. */
export function TerritoryBoard({ user }: { user: UserView }) {
  const { t } = useTranslation();
  const [chosen, choose] = useStored<string>('fieldservice.territory', '');
  const territories = useQuery({ queryKey: ['territories'], queryFn: api.territories });

  if (territories.error && !territories.data) {
    return <FullPage icon="refresh" title={t('error.unreachable.title')} text={t('error.unreachable.next')} action={t('action.retry')} onAction={() => void territories.refetch()} />;
  }
  if (!territories.data) return <BoardSkeleton />;
  const all = territories.data.items;
  const territory = all.find((candidate) => candidate.id === chosen) ?? all[0];
  if (!territory) return <FullPage icon="map" title={t('territory.none')} text={t('territory.noneHint')} action={t('action.retry')} onAction={() => void territories.refetch()} />;
  return (
    <BoardProvider key={territory.id} territoryId={territory.id} fallback={<BoardSkeleton />}>
      <Board user={user} territories={all} onTerritory={choose} />
    </BoardProvider>
  );
}
