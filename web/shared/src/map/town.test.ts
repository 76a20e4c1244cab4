import { expect, it } from 'vitest';
import type { RoadSegment } from '../api/types';
import { buildTown, toWorld } from './town';

const nodes = [0, 1, 2, 3].map((id) => ({ id, position: { lat: 51 + id / 1000, lon: 12 } }));
const segment = (from: number, to: number, name?: string): RoadSegment => ({ from, to, class: 'residential', speedMetresPerSecond: 8, oneWay: false, name });

it('joins the segments of one street to one line, in whatever order and direction they come', () => {
  const town = buildTown({ name: 't', nodes, segments: [segment(2, 1, 'A'), segment(0, 1, 'A'), segment(3, 2, 'A')], areas: [] });
  expect(town.streets).toHaveLength(1);
  expect(town.streets[0]!.points).toHaveLength(4);
});

it('draws a street that is listed in both directions once', () => {
  const town = buildTown({ name: 't', nodes, segments: [segment(0, 1, 'A'), segment(1, 0, 'A')], areas: [] });
  expect(town.streets.map((street) => street.points.length)).toEqual([2]);
});

it('does not join streets of different names', () => {
  expect(buildTown({ name: 't', nodes, segments: [segment(0, 1, 'A'), segment(1, 2, 'B')], areas: [] }).streets).toHaveLength(2);
});

it('draws streets of an unknown class as small ones, and leaves out areas of an unknown kind', () => {
  const town = buildTown({ name: 't', nodes, segments: [{ ...segment(0, 1), class: 'bridleway' }], areas: [{ kind: 'swamp', ring: [] }, { kind: 'park', ring: [] }] });
  expect(town.streets.map((street) => street.class)).toEqual(['residential']);
  expect(town.areas.map((area) => area.kind)).toEqual(['park']);
});

it('projects like Web Mercator', () => {
  expect(toWorld({ lat: 0, lon: 0 })).toEqual({ x: 0.5, y: 0.5 });
  expect(toWorld({ lat: 85.0511287798, lon: 180 }).y).toBeCloseTo(0, 6);
});
