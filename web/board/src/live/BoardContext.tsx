import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { BoardState } from '@fieldservice/shared/live/boardState';
import type { LinkState } from '@fieldservice/shared/live/hub';
import { BoardStore } from './boardStore';

const StoreContext = createContext<BoardStore | null>(null);

interface Props { territoryId: string; fallback: ReactNode; children: ReactNode }

/** Children render once the first snapshot is there. */
export function BoardProvider({ territoryId, fallback, children }: Props) {
  const queries = useQueryClient();
  // A lost connection may mean a lost session: asking who is signed in leads to the sign-in page when it is so.
  const [store] = useState(() => new BoardStore(territoryId, () => void queries.invalidateQueries({ queryKey: ['session'] })));
  useEffect(() => store.open(), [store]);
  const ready = useSyncExternalStore(store.subscribe, () => store.state !== undefined);
  return <StoreContext value={store}>{ready ? children : fallback}</StoreContext>;
}

export function useBoardStore(): BoardStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useBoardStore needs a BoardProvider above it.');
  return store;
}

/** The selected part must keep its identity while it is unchanged: maps and rows do. */
export function useBoard<T>(selector: (state: BoardState) => T): T {
  const store = useBoardStore();
  return useSyncExternalStore(store.subscribe, () => selector(store.state!));
}

export function useLink(): LinkState {
  const store = useBoardStore();
  return useSyncExternalStore(store.subscribe, () => store.link);
}
