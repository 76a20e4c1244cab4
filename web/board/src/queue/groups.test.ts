import { describe, expect, it } from 'vitest';
import { order } from '@fieldservice/shared/live/boardFixtures';
import { queueItems, rejectionRules } from './groups';
import { timeOf } from './times';

const ids = (items: ReturnType<typeof queueItems>) => items.map((item) => (item.kind === 'header' ? `# ${item.group} ${item.count}` : item.row.id));
const none = new Set<never>();

describe('queueItems', () => {
  it('puts work that needs a decision first, the most important on top', () => {
    const rows = [order('done', { status: 'Posted' }), order('normal'), order('emergency', { priority: 'Emergency' })];
    expect(ids(queueItems(rows, 'all', '', none))).toEqual(['# Unscheduled 2', 'emergency', 'normal', '# Completed 1', 'done']);
  });

  it('finds by number, customer and address, all words needed', () => {
    const rows = [order('1'), order('2', { site: { ...order('2').site, address: 'Mill Lane 4' } })];
    expect(ids(queueItems(rows, 'all', 'acme mill', none))).toEqual(['# Unscheduled 1', '2']);
  });

  it('hides canceled work until it is searched for', () => {
    const rows = [order('c', { status: 'Canceled' })];
    expect(queueItems(rows, 'all', '', none)).toEqual([]);
    expect(ids(queueItems(rows, 'all', 'WO-c', none))).toEqual(['# Canceled 1', 'c']);
  });

  it('keeps the header of a collapsed group', () => {
    expect(ids(queueItems([order('a')], 'all', '', new Set(['Unscheduled' as const])))).toEqual(['# Unscheduled 1']);
  });
});

it('counts rejections by rule, most frequent first', () => {
  const rejection = (technicianId: string, rule: string) => ({ technicianId, technicianName: technicianId, rule, text: '' });
  expect(rejectionRules(order('a', { rejections: [rejection('x', 'gap'), rejection('y', 'skill'), rejection('z', 'skill')] }))).toEqual([{ rule: 'skill', count: 2 }, { rule: 'gap', count: 1 }]);
});

it('calls a planned arrival late when it is after the promise', () => {
  const booking = {
    id: 'b', workOrderId: 'a', technicianId: 't', technicianName: 'Anna', status: 'Scheduled' as const, start: '2026-03-02T10:00:00Z', arrival: '2026-03-02T10:20:00Z', end: '2026-03-02T11:00:00Z',
    travelSeconds: 1200, travelMetres: 9000, timestamps: [],
  };
  const row = order('a', { status: 'Scheduled', booking, promisedTo: '2026-03-02T10:15:00Z' });
  expect(timeOf(row, Date.parse('2026-03-02T09:00:00Z'))).toEqual({ kind: 'arrives', at: booking.arrival, late: true });
});
