import { describe, expect, it } from 'vitest';
import { alert, delta, order, snapshot, technician } from './boardFixtures';
import { applyDelta, fromSnapshot } from './boardState';

const merged = (...args: Parameters<typeof applyDelta>) => {
  const merge = applyDelta(...args);
  if (merge.kind !== 'applied') throw new Error(`expected applied, was ${merge.kind}`);
  return merge.state;
};

describe('applyDelta', () => {
  it('replaces changed rows and adds new ones', () => {
    const before = fromSnapshot(snapshot({ revision: 5, workOrders: [order('a', { summary: 'old' })] }));
    const after = merged(before, delta(5, 6, { workOrders: [order('a', { summary: 'new' }), order('b')] }));
    expect(after.revision).toBe(6);
    expect([...after.workOrders.keys()]).toEqual(['a', 'b']);
    expect(after.workOrders.get('a')!.summary).toBe('new');
  });

  it('removes rows that left the board', () => {
    const before = fromSnapshot(snapshot({ revision: 1, workOrders: [order('a'), order('b')], technicians: [technician('t')] }));
    const after = merged(before, delta(1, 2, { removedWorkOrders: ['a'], removedTechnicians: ['t'] }));
    expect([...after.workOrders.keys()]).toEqual(['b']);
    expect(after.technicians.size).toBe(0);
  });

  it('keeps kpis when the delta has none', () => {
    const before = fromSnapshot(snapshot({ revision: 1 }));
    expect(merged(before, delta(1, 2)).kpis).toBe(before.kpis);
  });

  it('keeps maps and parts of rows that did not change, so that their views do not render', () => {
    const before = fromSnapshot(snapshot({ revision: 1, technicians: [technician('t')], workOrders: [order('a')] }));
    const moved = technician('t', { location: { at: '2026-03-02T09:00:10Z', position: { lat: 1, lon: 2 } } });
    const after = merged(before, delta(1, 2, { technicians: [moved] }));
    expect(after.workOrders).toBe(before.workOrders);
    expect(after.technicians.get('t')).not.toBe(before.technicians.get('t'));
    expect(after.technicians.get('t')!.calendar).toBe(before.technicians.get('t')!.calendar);
  });

  it('tells two episodes of one asset apart', () => {
    const before = fromSnapshot(snapshot({ revision: 1, alerts: [alert('pump', 'wear', 1)] }));
    expect(merged(before, delta(1, 2, { alerts: [alert('pump', 'wear', 2)] })).alerts.size).toBe(2);
  });

  it('ignores what is already contained, and another territory', () => {
    const state = fromSnapshot(snapshot({ revision: 5 }));
    expect(applyDelta(state, delta(4, 5)).kind).toBe('old');
    expect(applyDelta(state, { ...delta(5, 6), territoryId: 'elsewhere' }).kind).toBe('old');
  });

  it('reports a gap when a revision is missing', () => {
    expect(applyDelta(fromSnapshot(snapshot({ revision: 5 })), delta(6, 7)).kind).toBe('gap');
  });
});
