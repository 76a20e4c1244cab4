import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { TrackingView } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { countdown, shownBand, type Countdown } from '@fieldservice/shared/time/eta';
import type { Formats } from '@fieldservice/shared/time/format';
import { Icon } from '@fieldservice/shared/ui/icons';
import styles from './Hero.module.css';

export function EtaHero({ view, formats }: { view: TrackingView; formats: Formats }) {
  const { t } = useTranslation();
  const now = useNow(10_000);
  const name = view.technician?.name.split(' ')[0];
  const state = view.phase === 'Arriving' ? t('hero.arriving') : name ? t('hero.onTheWay', { name }) : t('hero.onTheWayPlain');
  if (!view.eta) return <header className={styles.hero}><h1 className={styles.title}>{state}</h1></header>;

  const { from, to } = shownBand(view.eta);
  const window = formats.timeRange(from, to);
  const left = worded(countdown(view.eta.expected, view.eta.latest, now), t);
  return (
    <header className={styles.hero}>
      <p className={styles.eyebrow} data-tone="traveling"><Icon name="car" />{state}</p>
      <p className={styles.quiet}>{t('hero.expected')}</p>
      <h1 className={styles.band}>{window}</h1>
      <p className={styles.countdown}>{left}</p>
      <p className="visuallyHidden" aria-live="polite">{t('live.arrival', { window })}</p>
    </header>
  );
}

function worded(left: Countdown, t: TFunction): string {
  switch (left.kind) {
    case 'overdue':
      return t('hero.overdue');
    case 'now':
      return t('hero.now');
    case 'minutes':
      return t('hero.minutes', { count: left.minutes });
    case 'hours':
      return left.minutes === 0 ? t('hero.hours', { hours: left.hours }) : t('hero.hoursMinutes', { hours: left.hours, minutes: left.minutes });
  }
}
