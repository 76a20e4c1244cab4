import { useTranslation } from 'react-i18next';
import { useClock, useNow } from '@fieldservice/shared/time/clockContext';
import { useBoardFormats } from '../live/useBoardFormats';
import styles from './ClockView.module.css';

export function ClockView() {
  const { t } = useTranslation();
  const clock = useClock();
  const now = useNow();
  const formats = useBoardFormats();
  return (
    <time className={styles.clock} dateTime={new Date(now).toISOString()} title={formats.date(now)}>
      {clock.rate !== 1 && <span className={styles.rate} title={t('clock.rate', { rate: clock.rate })}>×{clock.rate}</span>}
      <span className={styles.date}>{formats.shortDate(now)}</span>
      <span className={styles.time}>{formats.time(now)}</span>
    </time>
  );
}
