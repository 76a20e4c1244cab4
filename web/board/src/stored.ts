import { useState } from 'react';

/** State that survives a reload, where the browser allows it. */
export function useStored<T extends string>(key: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    try {
      return (localStorage.getItem(key) as T | null) ?? initial;
    } catch {
      return initial;
    }
  });
  const store = (next: T) => {
    setValue(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // Private windows may refuse: the choice then lasts as long as the page.
    }
  };
  return [value, store];
}
