import { describe, expect, it } from 'vitest';
import { Glide, turnTowards } from './glide';

const at = (lat: number, lon = 12) => ({ lat, lon });

describe('Glide', () => {
  it('takes as long to a fix as lay between the last two', () => {
    const glide = new Glide(at(51), 0, 0);
    glide.aim(at(51.001), 0, 1_000);
    expect(glide.at(1_500).position.lat).toBeCloseTo(51.0005, 6);
    expect(glide.at(2_000).position.lat).toBeCloseTo(51.001, 9);
    expect(glide.at(2_000).moving).toBe(false);
  });

  it('goes on from where it is when a fix comes early', () => {
    const glide = new Glide(at(51), 0, 0);
    glide.aim(at(51.002), 0, 1_000);
    glide.aim(at(51.003), 0, 1_500);
    expect(glide.at(1_500).position.lat).toBeCloseTo(51.001, 6);
  });

  it('jumps instead of flying over the town', () => {
    const glide = new Glide(at(51), 0, 0);
    glide.aim(at(51.1), 0, 1_000);
    expect(glide.at(1_001).position.lat).toBeCloseTo(51.1, 9);
  });

  it('takes the heading from the movement when the fix has none', () => {
    const glide = new Glide(at(51), undefined, 0);
    glide.aim(at(51, 12.001), undefined, 1_000);
    expect(glide.at(2_000).heading).toBeCloseTo(90, 1);
  });
});

it('turns the shorter way round', () => {
  expect(turnTowards(350, 10, 0.5)).toBe(0);
  expect(turnTowards(10, 350, 0.5)).toBe(0);
  expect(turnTowards(undefined, 90, 0.1)).toBe(90);
});
