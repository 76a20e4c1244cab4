import { expect, it } from 'vitest';
import { LabelSpace, namesAlong } from './labels';

const measure = (text: string) => text.length * 6;

it('writes from left to right whichever way the street was drawn', () => {
  for (const line of [[{ x: 0, y: 0 }, { x: 300, y: 0 }], [{ x: 300, y: 0 }, { x: 0, y: 0 }]]) {
    const [glyphs] = namesAlong(line, 'Main', measure);
    expect(glyphs!.map((glyph) => glyph.text).join('')).toBe('Main');
    expect(glyphs![0]!.x).toBeLessThan(glyphs![3]!.x);
    expect(Math.cos(glyphs![0]!.angle)).toBeCloseTo(1);
  }
});

it('leaves out a name that does not fit or would bend sharply', () => {
  expect(namesAlong([{ x: 0, y: 0 }, { x: 20, y: 0 }], 'Main', measure)).toEqual([]);
  expect(namesAlong([{ x: 0, y: 0 }, { x: 40, y: 0 }, { x: 40, y: 40 }], 'Main Str', measure)).toEqual([]);
});

it('gives a place to the first label only', () => {
  const space = new LabelSpace();
  expect(space.claim([{ x: 0, y: 0, radius: 5 }])).toBe(true);
  expect(space.claim([{ x: 8, y: 0, radius: 5 }])).toBe(false);
  expect(space.claim([{ x: 11, y: 0, radius: 5 }])).toBe(true);
});
