import { useSyncExternalStore } from 'react';

export interface Toast { id: number; tone: 'good' | 'bad'; title: string; text?: string }

const SHOWN_MS = { good: 4_000, bad: 12_000 };
let toasts: Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function toast(tone: Toast['tone'], title: string, text?: string): void {
  const id = nextId++;
  set([...toasts.slice(-3), { id, tone, title, text }]);
  setTimeout(() => dismiss(id), SHOWN_MS[tone]);
}

export function dismiss(id: number): void {
  set(toasts.filter((candidate) => candidate.id !== id));
}

export function useToasts(): Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}
