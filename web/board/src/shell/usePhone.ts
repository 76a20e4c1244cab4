import { useSyncExternalStore } from 'react';

/** The same width as in the style sheets: below it one thing at a time is on screen. */
const narrow = window.matchMedia('(max-width: 899px)');

export function usePhone(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener);
      return () => narrow.removeEventListener('change', listener);
    },
    () => narrow.matches,
  );
}
