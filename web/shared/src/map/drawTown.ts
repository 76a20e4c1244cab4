import { LabelSpace, namesAlong, type Glyph, type Point } from './labels';
import { areaOrder, buildingsFromZoom, casingFromZoom, nameFromZoom, streetOrder, streetWidth, type Palette } from './style';
import { overlaps, type Area, type Box, type Street, type Town } from './town';

export interface Frame {
  /** World box that is visible, padding included. */
  box: Box;
  /** CSS pixels per world unit. */
  scale: number;
  zoom: number;
}

export function drawTown(ctx: CanvasRenderingContext2D, town: Town, frame: Frame, palette: Palette): void {
  const project = ({ x, y }: Point): Point => ({ x: (x - frame.box.minX) * frame.scale, y: (y - frame.box.minY) * frame.scale });
  const visible = <T extends { box: Box }>(items: T[]) => items.filter((item) => overlaps(item.box, frame.box));
  const streets = visible(town.streets).map((street) => ({ street, line: street.points.map(project) }));
  const areas = visible(town.areas).map((area) => ({ area, line: area.points.map(project) }));

  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  drawAreas(ctx, areas, frame.zoom, palette);
  drawStreets(ctx, streets, frame.zoom, palette);
  drawLabels(ctx, areas, streets, frame.zoom, palette);
}

function trace(ctx: CanvasRenderingContext2D, line: Point[]): void {
  line.forEach(({ x, y }, index) => (index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
}

function drawAreas(ctx: CanvasRenderingContext2D, areas: { area: Area; line: Point[] }[], zoom: number, palette: Palette): void {
  for (const kind of areaOrder) {
    if (kind === 'building' && zoom < buildingsFromZoom) continue;
    const paint = palette.areas[kind];
    ctx.beginPath();
    for (const { area, line } of areas) {
      if (area.kind !== kind) continue;
      trace(ctx, line);
      ctx.closePath();
    }
    ctx.fillStyle = paint.fill;
    ctx.fill();
    if (paint.edge === '') continue;
    ctx.strokeStyle = paint.edge;
    ctx.lineWidth = 1;
    ctx.stroke();
  }
}

function drawStreets(ctx: CanvasRenderingContext2D, streets: { street: Street; line: Point[] }[], zoom: number, palette: Palette): void {
  const stroke = (kind: Street['class'], colour: string, width: number) => {
    ctx.beginPath();
    for (const { street, line } of streets) if (street.class === kind) trace(ctx, line);
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.stroke();
  };
  const casing = zoom < 13.5 ? 0.6 : 1;
  for (const kind of streetOrder) if (zoom >= casingFromZoom[kind]) stroke(kind, palette.streets[kind].casing, streetWidth(kind, zoom) + 2 * casing);
  for (const kind of streetOrder) stroke(kind, palette.streets[kind].fill, streetWidth(kind, zoom));
}

function drawLabels(
  ctx: CanvasRenderingContext2D, areas: { area: Area; line: Point[] }[], streets: { street: Street; line: Point[] }[], zoom: number, palette: Palette,
): void {
  const space = new LabelSpace();
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = 3;
  for (const { area, line } of areas) if (area.name && area.kind !== 'building') areaName(ctx, area, line, space, palette);

  for (const kind of [...streetOrder].reverse()) {
    if (zoom < nameFromZoom[kind]) continue;
    const size = Math.min(12, 9.5 + (zoom - nameFromZoom[kind]) * 0.8);
    ctx.font = `500 ${size}px ${palette.font}`;
    ctx.fillStyle = palette.streetLabel;
    const measure = (text: string) => ctx.measureText(text).width + 0.3;
    for (const { street, line } of streets) {
      if (street.class !== kind || !street.name) continue;
      for (const glyphs of namesAlong(line, street.name, measure)) {
        if (space.claim(glyphs.map(({ x, y }) => ({ x, y, radius: size })))) writeGlyphs(ctx, glyphs);
      }
    }
  }
}

function writeGlyphs(ctx: CanvasRenderingContext2D, glyphs: Glyph[]): void {
  for (const method of ['strokeText', 'fillText'] as const) {
    for (const { text, x, y, angle } of glyphs) {
      ctx.save();
      ctx.translate(x, y);
      ctx.rotate(angle);
      ctx[method](text, 0, 0);
      ctx.restore();
    }
  }
}

function areaName(ctx: CanvasRenderingContext2D, area: Area, line: Point[], space: LabelSpace, palette: Palette): void {
  const { x, y } = centroid(line);
  ctx.font = `italic 500 11.5px ${palette.font}`;
  const width = ctx.measureText(area.name!).width;
  const xs = line.map((point) => point.x);
  if (Math.max(...xs) - Math.min(...xs) < width * 0.9) return;
  const dots = Math.ceil(width / 12);
  if (!space.claim(Array.from({ length: dots }, (_, index) => ({ x: x - width / 2 + index * 12, y, radius: 9 })))) return;
  ctx.fillStyle = palette.areas[area.kind].label;
  ctx.fillText(area.name!, x, y);
}

/** Of the area, not of the corners: a river with many points on one bank keeps its name in the middle. */
function centroid(line: Point[]): Point {
  let twice = 0;
  let x = 0;
  let y = 0;
  line.forEach((a, index) => {
    const b = line[(index + 1) % line.length]!;
    const cross = a.x * b.y - b.x * a.y;
    twice += cross;
    x += (a.x + b.x) * cross;
    y += (a.y + b.y) * cross;
  });
  return twice === 0 ? line[0]! : { x: x / (3 * twice), y: y / (3 * twice) };
}
