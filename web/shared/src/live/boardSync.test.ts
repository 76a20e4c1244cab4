import { describe, expect, it } from 'vitest';
import type { BoardSnapshot } from '../api/types';
import { delta, order, snapshot } from './boardFixtures';
import { BoardSync } from './boardSync';

/** Snapshots that the test hands out when it wants to. */
function server() {
  const asked: { answer: (snapshot: BoardSnapshot) => void; fail: () => void }[] = [];
  const fetch = () => new Promise<BoardSnapshot>((answer, reject) => asked.push({ answer, fail: () => reject(new Error('lost')) }));
  return { asked, fetch };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('BoardSync', () => {
  it('applies deltas that came while the snapshot was under way, and drops those it contains', async () => {
    const { asked, fetch } = server();
    const sync = new BoardSync(fetch, () => undefined);
    const ready = sync.resync();
    sync.receive(delta(9, 10));
    sync.receive(delta(10, 11, { workOrders: [order('late')] }));
    asked[0]!.answer(snapshot({ revision: 10 }));
    await ready;
    expect(sync.state!.revision).toBe(11);
    expect(sync.state!.workOrders.has('late')).toBe(true);
  });

  it('asks for the snapshot again when a delta is missing', async () => {
    const { asked, fetch } = server();
    const sync = new BoardSync(fetch, () => undefined);
    const ready = sync.resync();
    asked[0]!.answer(snapshot({ revision: 1 }));
    await ready;

    sync.receive(delta(2, 3));
    expect(asked).toHaveLength(2);
    sync.receive(delta(3, 4, { workOrders: [order('a')] }));
    asked[1]!.answer(snapshot({ revision: 3 }));
    await settled();
    expect(sync.state!.revision).toBe(4);
  });

  it('asks once more when the snapshot itself is older than a delta that came meanwhile', async () => {
    const { asked, fetch } = server();
    const sync = new BoardSync(fetch, () => undefined);
    void sync.resync();
    sync.receive(delta(20, 21));
    asked[0]!.answer(snapshot({ revision: 10 }));
    await settled();
    expect(asked).toHaveLength(2);
    asked[1]!.answer(snapshot({ revision: 21 }));
    await settled();
    expect(sync.state!.revision).toBe(21);
  });

  it('keeps what it has when the snapshot cannot be had, and can try again', async () => {
    const { asked, fetch } = server();
    const sync = new BoardSync(fetch, () => undefined);
    const first = sync.resync();
    asked[0]!.answer(snapshot({ revision: 1 }));
    await first;
    const second = sync.resync();
    asked[1]!.fail();
    await expect(second).rejects.toThrow('lost');
    expect(sync.state!.revision).toBe(1);
    const third = sync.resync();
    asked[2]!.answer(snapshot({ revision: 2 }));
    await third;
    expect(sync.state!.revision).toBe(2);
  });
});
