const FIRST = 500;
const MOST = 15_000;

/** Wait before the next attempt: doubled each time up to 15 s, anywhere between half and all of it so that a restarted server is not stormed. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(MOST, FIRST * 2 ** Math.min(attempt, 10));
  return ceiling / 2 + (ceiling / 2) * random();
}
