export type ThemeChoice = 'system' | 'light' | 'dark';
export interface ThemeState { choice: ThemeChoice; dark: boolean; highContrast: boolean }

const KEY = 'fieldservice.theme';
const CONTRAST_KEY = 'fieldservice.contrast';
const listeners = new Set<() => void>();
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage is off in some private windows: the choice then lasts as long as the page.
  }
}

function read(): ThemeState {
  const saved = stored(KEY);
  const choice: ThemeChoice = saved === 'light' || saved === 'dark' ? saved : 'system';
  return withDark(choice, stored(CONTRAST_KEY) === 'high');
}

function withDark(choice: ThemeChoice, highContrast: boolean): ThemeState {
  return { choice, dark: choice === 'dark' || (choice === 'system' && systemDark.matches), highContrast };
}

let state = read();

function apply(): void {
  document.documentElement.dataset.theme = state.dark ? 'dark' : 'light';
  document.documentElement.dataset.contrast = state.highContrast ? 'high' : 'normal';
  for (const listener of listeners) listener();
}

systemDark.addEventListener('change', () => setTheme(state.choice, state.highContrast));
apply();

export function themeState(): ThemeState {
  return state;
}

export function setTheme(choice: ThemeChoice, highContrast: boolean): void {
  state = withDark(choice, highContrast);
  try {
    localStorage.setItem(KEY, choice);
    localStorage.setItem(CONTRAST_KEY, highContrast ? 'high' : 'normal');
  } catch {
    // See stored().
  }
  apply();
}

export function subscribeTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
