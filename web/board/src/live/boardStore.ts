import type { BoardDelta, BoardSnapshot } from '@fieldservice/shared/api/types';
import type { BoardState } from '@fieldservice/shared/live/boardState';
import { BoardSync } from '@fieldservice/shared/live/boardSync';
import { openHub, type LinkState } from '@fieldservice/shared/live/hub';

const FLASH_MS = 1_600;

/** One territory's board, kept up to date by the hub, as an external store for React. */
export class BoardStore {
  private readonly listeners = new Set<() => void>();
  private readonly changes = new Map<string, number>();
  private readonly territoryId: string;
  private readonly onLinkLost: () => void;
  private current: BoardState | undefined;
  private linkState: LinkState = 'connecting';

  constructor(territoryId: string, onLinkLost: () => void) {
    this.territoryId = territoryId;
    this.onLinkLost = onLinkLost;
  }

  get state(): BoardState | undefined {
    return this.current;
  }

  get link(): LinkState {
    return this.linkState;
  }

  /** Returns the way to close it. */
  open(): () => void {
    const hub = openHub('/hubs/board', () => sync.resync(), (link) => this.setLink(link));
    const sync: BoardSync = new BoardSync(() => hub.connection.invoke<BoardSnapshot>('Watch', this.territoryId), (state) => this.set(state));
    hub.connection.on('delta', (delta: BoardDelta) => sync.receive(delta));
    return () => hub.stop();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** When a work order changed, if that is so recent that it should be pointed out. */
  recentChange(workOrderId: string): number | undefined {
    const at = this.changes.get(workOrderId);
    return at !== undefined && performance.now() - at < FLASH_MS ? at : undefined;
  }

  private set(next: BoardState): void {
    const before = this.current;
    this.current = next;
    if (before && before.workOrders !== next.workOrders) {
      for (const [id, row] of next.workOrders) if (before.workOrders.get(id) !== row) this.changes.set(id, performance.now());
    }
    this.notify();
  }

  private setLink(link: LinkState): void {
    if (link === this.linkState) return;
    this.linkState = link;
    if (link === 'reconnecting') this.onLinkLost();
    this.notify();
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}
