import type { GeoPoint, RoadNetwork, RoadSegment } from '../api/types';

/** Web Mercator, the whole world in the unit square. */
export interface WorldPoint { x: number; y: number }
export interface Box { minX: number; minY: number; maxX: number; maxY: number }
export type StreetClass = 'motorway' | 'primary' | 'secondary' | 'residential';
export type AreaKind = 'park' | 'water' | 'industrial' | 'building';
export interface Street { class: StreetClass; name?: string; points: WorldPoint[]; box: Box }
export interface Area { kind: AreaKind; name?: string; points: WorldPoint[]; box: Box }
/** A road network prepared for drawing: segments of one street joined to long lines, everything projected once. */
export interface Town { streets: Street[]; areas: Area[]; box: Box }

export function toWorld({ lat, lon }: GeoPoint): WorldPoint {
  const sin = Math.sin((lat * Math.PI) / 180);
  return { x: (lon + 180) / 360, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

export function boxOf(points: WorldPoint[]): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const { x, y } of points) {
    box.minX = Math.min(box.minX, x);
    box.maxX = Math.max(box.maxX, x);
    box.minY = Math.min(box.minY, y);
    box.maxY = Math.max(box.maxY, y);
  }
  return box;
}

export const overlaps = (a: Box, b: Box): boolean => a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY;

export function buildTown(network: RoadNetwork): Town {
  const nodes = new Map(network.nodes.map((node) => [node.id, toWorld(node.position)]));
  const groups = new Map<string, RoadSegment[]>();
  for (const segment of network.segments) {
    const key = `${segment.class}|${segment.name ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(segment);
    else groups.set(key, [segment]);
  }
  const streets = [...groups.values()].flatMap((group) =>
    joined(group).map((ids): Street => {
      const points = ids.flatMap((id) => nodes.get(id) ?? []);
      return { class: classOf(group[0]!), name: group[0]!.name, points, box: boxOf(points) };
    }),
  );
  const areas = network.areas.flatMap(({ kind, name, ring }): Area[] => {
    const points = ring.map(toWorld);
    return isAreaKind(kind) ? [{ kind, name, points, box: boxOf(points) }] : [];
  });
  return { streets, areas, box: boxOf([...nodes.values()]) };
}

// The server takes any name here. A street is drawn whatever it is; what an unknown area looks like nobody knows.
const isStreetClass = (name: string): name is StreetClass => name === 'motorway' || name === 'primary' || name === 'secondary' || name === 'residential';
const classOf = (segment: RoadSegment): StreetClass => (isStreetClass(segment.class) ? segment.class : 'residential');
const isAreaKind = (name: string): name is AreaKind => name === 'park' || name === 'water' || name === 'industrial' || name === 'building';

/** Segments to chains of node ids, as long as they go on without a fork. */
function joined(segments: RoadSegment[]): number[][] {
  const edges = new Map<string, [number, number]>();
  for (const { from, to } of segments) edges.set(from < to ? `${from} ${to}` : `${to} ${from}`, [from, to]);
  const around = new Map<number, number[]>();
  const link = (a: number, b: number) => around.set(a, [...(around.get(a) ?? []), b]);
  for (const [from, to] of edges.values()) {
    link(from, to);
    link(to, from);
  }
  const used = new Set<string>();
  const take = (a: number, b: number) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (used.has(key)) return false;
    used.add(key);
    return true;
  };
  const walk = (start: number, next: number): number[] => {
    const chain = [start, next];
    for (let at = next, before = start; ; ) {
      const onward = around.get(at)!;
      const to = onward.length === 2 ? onward.find((id) => id !== before) : undefined;
      if (to === undefined || !take(at, to)) return chain;
      chain.push(to);
      before = at;
      at = to;
    }
  };
  const chains: number[][] = [];
  const from = (id: number, neighbours: number[]) => {
    for (const next of neighbours) if (take(id, next)) chains.push(walk(id, next));
  };
  for (const [id, neighbours] of around) if (neighbours.length !== 2) from(id, neighbours);
  for (const [id, neighbours] of around) from(id, neighbours);
  return chains;
}
