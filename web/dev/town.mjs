import { randomFrom } from './random.mjs';

const CENTER = { lat: 51.3402, lon: 12.3722 };
const STEP = 130;
const HALF = 21;

const metresToPoint = (x, y) => ({ lat: CENTER.lat + y / 111_195, lon: CENTER.lon + x / (111_195 * Math.cos((CENTER.lat * Math.PI) / 180)) });

/** A grid bent by two slow waves, a river across it, two rings of main roads. Only a stand-in for the server's town. */
export function makeTown() {
  const random = randomFrom(11);
  const bend = (x, y) => ({ x: x + 120 * Math.sin(y / 900) + 40 * Math.sin(x / 500 + y / 700), y: y + 140 * Math.sin(x / 1100 + 0.6) });
  const river = (x) => -700 + 420 * Math.sin(x / 1500 + 0.4);
  const nodes = [];
  const at = new Map();
  for (let i = -HALF; i <= HALF; i++) {
    for (let j = -HALF + 5; j <= HALF - 5; j++) {
      const jitter = i % 4 === 0 || j % 4 === 0 ? 10 : 28;
      const p = bend(i * STEP + random.between(-jitter, jitter), j * STEP + random.between(-jitter, jitter));
      const far = Math.hypot(p.x / 1.35, p.y) > 2050;
      if (far || Math.abs(p.y - river(p.x)) < 65) continue;
      at.set(`${i},${j}`, { id: nodes.length, ...p });
      nodes.push({ id: nodes.length, position: metresToPoint(p.x, p.y) });
    }
  }
  const names = {
    i: { 0: 'Königstraße', 8: 'Lindenallee', '-8': 'Bahnhofstraße', 16: 'Ostring', '-16': 'Westring' },
    j: { 0: 'Hauptstraße', 8: 'Nordallee', '-8': 'Hafenstraße' },
    i4: { 4: 'Gartenstraße', 12: 'Mühlweg', '-4': 'Schulstraße', '-12': 'Am Wall' },
    j4: { 4: 'Marktstraße', 12: 'Bergstraße', '-4': 'Uferstraße', '-12': 'Werkstraße' },
  };
  const parks = [metresArea(-1150, 620, 330, 250, 0.3, 14, random), metresArea(900, -1330, 380, 210, 1.1, 14, random), metresArea(560, 380, 150, 130, 2.1, 10, random), metresArea(1750, 700, 260, 330, 0.2, 13, random)];
  const inPark = (p) => parks.some((ring) => inside(p, ring));
  const segments = [];
  const link = (a, b, line, fixed, vertical) => {
    if (!a || !b) return;
    const major = line % 8 === 0;
    const minor = !major && line % 4 === 0;
    if (!major && !minor && (random.next() < 0.16 || inPark({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }))) return;
    const kind = major ? 'primary' : minor ? 'secondary' : 'residential';
    const name = (vertical ? (major ? names.i[line] : names.i4[line]) : major ? names.j[line] : names.j4[line]) ?? undefined;
    segments.push({ from: a.id, to: b.id, class: kind, speedMetresPerSecond: major ? 13.9 : minor ? 11 : 7.5, oneWay: false, ...(name ? { name } : {}) });
  };
  for (let i = -HALF; i <= HALF; i++) {
    for (let j = -HALF + 5; j <= HALF - 5; j++) {
      const a = at.get(`${i},${j}`);
      link(a, at.get(`${i + 1},${j}`), j, i, false);
      let above = at.get(`${i},${j + 1}`);
      if (!above && i % 8 === 0) above = at.get(`${i},${j + 2}`) ?? at.get(`${i},${j + 3}`);
      link(a, above, i, j, true);
    }
  }
  const bank = (side) => Array.from({ length: 61 }, (_, k) => -3600 + k * 120).map((x) => ({ x, y: river(x) + side * (48 + 10 * Math.sin(x / 260)) }));
  const areas = [
    { kind: 'industrial', name: 'Gewerbepark Süd', ring: metresArea(-1500, -1500, 520, 300, 0, 8, random).map(toGeo) },
    ...['Stadtpark', 'Auwald', 'Rosengarten', 'Ostpark'].map((name, k) => ({ kind: 'park', name, ring: parks[k].map(toGeo) })),
    { kind: 'water', name: 'Elster', ring: [...bank(1), ...bank(-1).reverse()].map(toGeo) },
    { kind: 'water', name: 'Parksee', ring: metresArea(-1180, 600, 120, 75, 0.5, 16, random).map(toGeo) },
  ];
  for (const [key, a] of at) {
    const [i, j] = key.split(',').map(Number);
    const b = at.get(`${i + 1},${j}`);
    const c = at.get(`${i + 1},${j + 1}`);
    const d = at.get(`${i},${j + 1}`);
    if (!b || !c || !d || inPark(a) || inPark(c)) continue;
    for (const [u, v, w, h] of [[0.2, 0.2, 0.24, 0.22], [0.56, 0.22, 0.26, 0.2], [0.22, 0.56, 0.2, 0.24], [0.54, 0.56, 0.26, 0.24]]) {
      if (random.next() < 0.25) continue;
      const grow = random.between(0.8, 1.15);
      const corner = (s, t) => ({ x: mixed(a.x, b.x, d.x, c.x, s, t), y: mixed(a.y, b.y, d.y, c.y, s, t) });
      areas.push({ kind: 'building', ring: [corner(u, v), corner(u + w * grow, v), corner(u + w * grow, v + h * grow), corner(u, v + h * grow)].map(toGeo) });
    }
  }
  return { name: 'Lindenau', nodes, segments, areas };
}

const toGeo = ({ x, y }) => metresToPoint(x, y);
const mixed = (a, b, d, c, s, t) => a * (1 - s) * (1 - t) + b * s * (1 - t) + d * (1 - s) * t + c * s * t;

function metresArea(x, y, rx, ry, phase, corners, random) {
  return Array.from({ length: corners * 3 }, (_, k) => {
    const angle = (k / (corners * 3)) * 2 * Math.PI;
    const wave = 1 + 0.12 * Math.sin(3 * angle + phase) + 0.06 * Math.sin(5 * angle + 2 * phase) + random.between(-0.01, 0.01);
    return { x: x + rx * wave * Math.cos(angle), y: y + ry * wave * Math.sin(angle) };
  });
}

function inside({ x, y }, ring) {
  let odd = false;
  ring.forEach((a, k) => {
    const b = ring[(k + 1) % ring.length];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
  });
  return odd;
}

/** Shortest path by driving time (Dijkstra). */
export function makeRouter(town) {
  const around = town.nodes.map(() => []);
  const metres = (a, b) => Math.hypot((b.lat - a.lat) * 111_195, (b.lon - a.lon) * 111_195 * Math.cos((a.lat * Math.PI) / 180));
  for (const { from, to, speedMetresPerSecond } of town.segments) {
    const length = metres(town.nodes[from].position, town.nodes[to].position);
    around[from].push([to, length / speedMetresPerSecond, length]);
    around[to].push([from, length / speedMetresPerSecond, length]);
  }
  const nearest = (p) => town.nodes.reduce((best, node) => (around[node.id].length > 0 && metres(node.position, p) < metres(town.nodes[best].position, p) ? node.id : best), 0);
  return (start, end) => {
    const from = nearest(start);
    const to = nearest(end);
    const cost = new Map([[from, 0]]);
    const before = new Map();
    const open = new Set([from]);
    const done = new Set();
    while (open.size > 0) {
      let at = -1;
      for (const id of open) if (at < 0 || cost.get(id) < cost.get(at)) at = id;
      if (at === to) break;
      open.delete(at);
      done.add(at);
      for (const [next, seconds] of around[at]) {
        if (done.has(next) || cost.get(at) + seconds >= (cost.get(next) ?? Infinity)) continue;
        cost.set(next, cost.get(at) + seconds);
        before.set(next, at);
        open.add(next);
      }
    }
    const ids = [to];
    while (before.has(ids[0])) ids.unshift(before.get(ids[0]));
    const path = [start, ...ids.map((id) => town.nodes[id].position), end];
    const length = path.slice(1).reduce((sum, p, k) => sum + metres(path[k], p), 0);
    return { path, seconds: Math.max(60, Math.round((cost.get(to) ?? length / 10) * 1.5)), metres: Math.round(length) };
  };
}
