import { useTranslation } from 'react-i18next';
import type { TrackingView } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import type { Formats } from '@fieldservice/shared/time/format';
import { Icon } from '@fieldservice/shared/ui/icons';
import { EtaHero } from './EtaHero';
import styles from './Hero.module.css';

interface Props { view: TrackingView; formats: Formats }

/** The one thing the customer came for, in the words of the present phase. */
export function Hero({ view, formats }: Props) {
  const { t } = useTranslation();
  switch (view.phase) {
    case 'OnTheWay':
    case 'Arriving':
      return <EtaHero view={view} formats={formats} />;
    case 'OnSite':
      return (
        <header className={styles.hero}>
          <span className={styles.badge} data-tone="working"><Icon name="wrench" size={24} /></span>
          <h1 className={styles.title}>{t('hero.onSite')}</h1>
          <p className={styles.lead}>{view.arrivedAt ? t('hero.onSiteText', { time: formats.time(view.arrivedAt) }) : t('hero.onSitePlain')}</p>
        </header>
      );
    case 'Done':
      return (
        <header className={styles.hero}>
          <span className={styles.badge} data-tone="working"><Icon name="check" size={28} /></span>
          <h1 className={styles.title}>{t('hero.done')}</h1>
          {view.completedAt && <p className={styles.lead}>{t('hero.doneText', { time: formats.time(view.completedAt) })}. {t('hero.thanks')}</p>}
          {view.resolutionText && <section className={styles.result}><h2>{t('hero.result')}</h2><p>{view.resolutionText}</p></section>}
        </header>
      );
    case 'Canceled':
      return (
        <header className={styles.hero}>
          <span className={styles.badge} data-tone="off"><Icon name="ban" size={24} /></span>
          <h1 className={styles.title}>{t('hero.canceled')}</h1>
          <p className={styles.lead}>{t('hero.canceledText')}</p>
        </header>
      );
    default:
      return <AppointmentHero view={view} formats={formats} />;
  }
}

function AppointmentHero({ view, formats }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const moved = view.phase === 'Rescheduled';
  const day = formats.day(view.windowStart);
  const near = day === formats.day(now) ? t('hero.today') : day === formats.day(now + 86_400_000) ? t('hero.tomorrow') : undefined;
  return (
    <header className={styles.hero}>
      <p className={styles.eyebrow} data-tone={moved ? 'moved' : 'confirmed'}><Icon name={moved ? 'calendar' : 'check'} />{t(moved ? 'hero.rescheduled' : 'hero.confirmed')}</p>
      {moved && <p className={styles.lead}>{t('hero.rescheduledText')}</p>}
      <p className={styles.day}>{near ? `${near}, ${formats.date(view.windowStart)}` : formats.date(view.windowStart)}</p>
      <p className={styles.quiet}>{t('hero.window')}</p>
      <h1 className={styles.band}>{formats.timeRange(view.windowStart, view.windowEnd)}</h1>
    </header>
  );
}
