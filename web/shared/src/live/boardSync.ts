import type { BoardDelta, BoardSnapshot } from '../api/types';
import { applyDelta, fromSnapshot, type BoardState } from './boardState';

/**
 * Keeps one territory's board equal to the server's: a snapshot, then deltas in order, and the snapshot again when one is missing.
 * Deltas that arrive while a snapshot is under way wait for it.
 */
export class BoardSync {
  private current: BoardState | undefined;
  private waiting: BoardDelta[] = [];
  private syncing = false;
  private again = false;
  private readonly fetchSnapshot: () => Promise<BoardSnapshot>;
  private readonly changed: (state: BoardState) => void;

  constructor(fetchSnapshot: () => Promise<BoardSnapshot>, changed: (state: BoardState) => void) {
    this.fetchSnapshot = fetchSnapshot;
    this.changed = changed;
  }

  get state(): BoardState | undefined {
    return this.current;
  }

  /** Throws when the snapshot cannot be had; the caller decides when to try again. */
  async resync(): Promise<void> {
    if (this.syncing) {
      this.again = true;
      return;
    }
    this.syncing = true;
    try {
      do {
        this.again = false;
        const snapshot = await this.fetchSnapshot();
        this.adopt(fromSnapshot(snapshot, this.current));
      } while (this.again);
    } finally {
      this.syncing = false;
    }
  }

  receive(delta: BoardDelta): void {
    if (this.syncing || !this.current) {
      this.waiting.push(delta);
      return;
    }
    const merge = applyDelta(this.current, delta);
    if (merge.kind === 'applied') {
      this.current = merge.state;
      this.changed(merge.state);
    } else if (merge.kind === 'gap') {
      // A failed snapshot is asked for again by the connection when it comes back.
      this.resync().catch(() => undefined);
    }
  }

  private adopt(state: BoardState): void {
    let next = state;
    for (const delta of this.waiting.splice(0)) {
      const merge = applyDelta(next, delta);
      if (merge.kind === 'applied') next = merge.state;
      else if (merge.kind === 'gap') this.again = true;
    }
    this.current = next;
    this.changed(next);
  }
}
