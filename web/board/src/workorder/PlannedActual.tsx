import { useTranslation } from 'react-i18next';
import type { BookingView } from '@fieldservice/shared/api/types';
import type { Formats } from '@fieldservice/shared/time/format';
import styles from './PlannedActual.module.css';

/** Differences are those of the minutes shown: 08:12 and 08:12 differ by nothing. */
const minuteOf = (at: string) => Math.floor(Date.parse(at) / 60_000);

export function PlannedActual({ booking, formats }: { booking: BookingView; formats: Formats }) {
  const { t } = useTranslation();
  const lines = [
    { name: 'start', planned: booking.start, actual: booking.actualStart },
    { name: 'arrival', planned: booking.arrival, actual: booking.actualArrival },
    { name: 'end', planned: booking.end, actual: booking.actualEnd },
  ] as const;
  return (
    <table className={styles.table}>
      <thead><tr><td /><th scope="col">{t('booking.planned')}</th><th scope="col">{t('booking.actual')}</th><td /></tr></thead>
      <tbody>
        {lines.map(({ name, planned, actual }) => {
          const minutes = actual ? minuteOf(actual) - minuteOf(planned) : 0;
          return (
            <tr key={name}>
              <th scope="row">{t(`booking.${name}`)}</th>
              <td>{formats.time(planned)}</td>
              <td>{actual ? formats.time(actual) : '–'}</td>
              <td className={styles.difference} data-late={minutes > 0}>{minutes !== 0 && `${minutes > 0 ? '+' : '−'}${formats.duration(Math.abs(minutes) * 60)}`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
