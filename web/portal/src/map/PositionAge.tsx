import { useTranslation } from 'react-i18next';
import { useClock, useNow } from '@fieldservice/shared/time/clockContext';
import { staleAfterSeconds } from '@fieldservice/shared/time/eta';
import type { Formats } from '@fieldservice/shared/time/format';
import styles from './PositionAge.module.css';

export function PositionAge({ at, formats }: { at: string; formats: Formats }) {
  const { t } = useTranslation();
  const clock = useClock();
  useNow(5_000);
  const old = clock.ageSeconds(at) > staleAfterSeconds(clock.rate);
  return (
    <p className={styles.age} data-old={old} role="status">
      {old ? t('position.old', { time: formats.time(at) }) : t('position.live')}
    </p>
  );
}
