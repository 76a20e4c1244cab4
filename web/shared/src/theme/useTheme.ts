import { useSyncExternalStore } from 'react';
import { subscribeTheme, themeState, type ThemeState } from './theme';

export function useTheme(): ThemeState {
  return useSyncExternalStore(subscribeTheme, themeState);
}
