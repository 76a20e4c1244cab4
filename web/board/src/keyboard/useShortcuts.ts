import { useEffect } from 'react';
import { select } from '../router';

/** Page-wide keys; while something is typed only Escape counts. Open dialogs and popovers handle Escape themselves. */
export function useShortcuts(onHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      const typing = target.matches('input, textarea, select');
      if (document.querySelector('[role="dialog"]')) return;
      if (event.key === 'Escape') {
        if (typing) target.blur();
        else select(null);
      } else if (!typing && event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('[data-search]')?.focus();
      } else if (!typing && event.key === '?') {
        onHelp();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onHelp]);
}
