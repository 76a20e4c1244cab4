import { useSyncExternalStore } from 'react';

export type Selection = { kind: 'workOrder' | 'asset' | 'technician'; id: string };

const CHANGED = 'fieldservice:navigated';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

export function useLocation(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
}

export function navigate(to: string, replace = false): void {
  if (to === window.location.pathname + window.location.search) return;
  if (replace) window.history.replaceState(null, '', to);
  else window.history.pushState(null, '', to);
  window.dispatchEvent(new Event(CHANGED));
}

export function pathOf(selection: Selection | null): string {
  if (!selection) return '/';
  const id = encodeURIComponent(selection.id);
  switch (selection.kind) {
    case 'workOrder':
      return `/work-orders/${id}`;
    case 'asset':
      return `/assets-view/${id}`;
    case 'technician':
      return `/?technician=${id}`;
  }
}

export function selectionOf(location: string): Selection | null {
  const url = new URL(location, 'http://x');
  const [, first, id] = url.pathname.split('/');
  if (first === 'work-orders' && id) return { kind: 'workOrder', id: decodeURIComponent(id) };
  if (first === 'assets-view' && id) return { kind: 'asset', id: decodeURIComponent(id) };
  const technician = url.searchParams.get('technician');
  return technician ? { kind: 'technician', id: technician } : null;
}

export const select = (selection: Selection | null): void => navigate(pathOf(selection));
