import { expect, it } from 'vitest';
import { backoffMs } from './backoff';

it('grows, stays within half and all of the step, and is bounded', () => {
  expect(backoffMs(0, () => 0)).toBe(250);
  expect(backoffMs(0, () => 1)).toBe(500);
  expect(backoffMs(3, () => 1)).toBe(4_000);
  expect(backoffMs(1_000, () => 1)).toBe(15_000);
});
