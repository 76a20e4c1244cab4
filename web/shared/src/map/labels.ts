export interface Point { x: number; y: number }
export interface Glyph { text: string; x: number; y: number; angle: number }
interface Spot { x: number; y: number; radius: number }

/** Keeps labels apart: what is placed first stays. */
export class LabelSpace {
  private readonly taken: Spot[] = [];

  claim(spots: Spot[]): boolean {
    const clash = spots.some((spot) => this.taken.some((other) => Math.hypot(spot.x - other.x, spot.y - other.y) < spot.radius + other.radius));
    if (!clash) this.taken.push(...spots);
    return !clash;
  }
}

const SPACING = 380;
const SHARPEST_TURN = 0.45;

/** Places a name along a line again and again, readable from below; stretches that are too short or too bent are left out. */
export function namesAlong(line: Point[], name: string, measure: (text: string) => number): Glyph[][] {
  const lengths = [0];
  for (let i = 1; i < line.length; i++) lengths.push(lengths[i - 1]! + Math.hypot(line[i]!.x - line[i - 1]!.x, line[i]!.y - line[i - 1]!.y));
  const total = lengths.at(-1) ?? 0;
  const width = measure(name);
  const count = Math.floor((total - width - 16) / SPACING) + 1;
  if (total < width + 16 || count < 1) return [];
  const first = (total - (count - 1) * SPACING) / 2;
  return Array.from({ length: count }, (_, index) => first + index * SPACING)
    .map((middle) => lettered(line, lengths, name, middle - width / 2, width, measure))
    .filter((glyphs) => glyphs.length > 0);
}

function lettered(line: Point[], lengths: number[], name: string, start: number, width: number, measure: (text: string) => number): Glyph[] {
  const backwards = at(line, lengths, start).x > at(line, lengths, start + width).x;
  const glyphs: Glyph[] = [];
  let offset = 0;
  for (const letter of name) {
    const size = measure(letter);
    const along = backwards ? start + width - offset - size / 2 : start + offset + size / 2;
    const { x, y, angle } = at(line, lengths, along);
    glyphs.push({ text: letter, x, y, angle: backwards ? angle + Math.PI : angle });
    offset += size;
  }
  const bent = glyphs.some((glyph, index) => index > 0 && Math.abs(turn(glyphs[index - 1]!.angle, glyph.angle)) > SHARPEST_TURN);
  return bent ? [] : glyphs;
}

const turn = (from: number, to: number): number => Math.atan2(Math.sin(to - from), Math.cos(to - from));

function at(line: Point[], lengths: number[], along: number): Point & { angle: number } {
  let index = 1;
  while (index < lengths.length - 1 && lengths[index]! < along) index++;
  const a = line[index - 1]!;
  const b = line[index]!;
  const span = lengths[index]! - lengths[index - 1]! || 1;
  const part = (along - lengths[index - 1]!) / span;
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part, angle: Math.atan2(b.y - a.y, b.x - a.x) };
}
