import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrackingView } from '@fieldservice/shared/api/types';
import { shownBand } from '@fieldservice/shared/time/eta';
import type { Formats } from '@fieldservice/shared/time/format';

/** The browser tab answers the question too. */
export function usePageTitle(view: TrackingView, formats: Formats): void {
  const { t } = useTranslation();
  const title = titleOf();
  useEffect(() => {
    document.title = title;
  }, [title]);

  function titleOf(): string {
    switch (view.phase) {
      case 'OnTheWay':
      case 'Arriving': {
        const state = t(view.phase === 'Arriving' ? 'hero.arriving' : 'steps.OnTheWay');
        if (!view.eta) return state;
        const { from, to } = shownBand(view.eta);
        return `${formats.timeRange(from, to)} · ${state}`;
      }
      case 'OnSite':
        return t('title.onSite');
      case 'Done':
        return t('title.done');
      case 'Canceled':
        return t('title.canceled');
      default:
        return `${formats.shortDate(view.windowStart)}, ${formats.timeRange(view.windowStart, view.windowEnd)} · ${t('title.before')}`;
    }
  }
}
