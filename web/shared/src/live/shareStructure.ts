type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** `next`, but with every part that equals `previous` taken from there, so that memoised views of unchanged parts do not render again. */
export function shareStructure<T>(previous: T | undefined, next: T): T {
  return share(previous as Json, next as Json) as T;
}

function share(previous: Json, next: Json): Json {
  if (previous === next || typeof previous !== 'object' || typeof next !== 'object' || previous === null || next === null) return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  if (Array.isArray(next)) {
    const before = previous as Json[];
    const after = next.map((item, index) => share(before[index], item));
    return before.length === after.length && after.every((item, index) => item === before[index]) ? before : after;
  }
  const before = previous as { [key: string]: Json };
  const keys = Object.keys(next);
  const after = Object.fromEntries(keys.map((key) => [key, share(before[key], next[key])]));
  const same = keys.length === Object.keys(before).length && keys.every((key) => after[key] === before[key]);
  return same ? before : after;
}
