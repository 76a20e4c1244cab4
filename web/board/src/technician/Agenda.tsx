import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '@fieldservice/shared/api/types';
import type { Formats } from '@fieldservice/shared/time/format';
import { StatusChip } from '@fieldservice/shared/ui/StatusChip';
import { select } from '../router';
import { Empty } from '../ui/Empty';
import styles from './TechnicianDetails.module.css';

export function Agenda({ entries, formats, now }: { entries: CalendarEntry[]; formats: Formats; now: number }) {
  const { t } = useTranslation();
  const sorted = entries.filter((entry) => entry.status !== 'Canceled').sort((a, b) => a.start.localeCompare(b.start));
  if (sorted.length === 0) return <Empty icon="calendar" title={t('technician.free')}>{t('technician.freeHint')}</Empty>;
  const days = [...new Set(sorted.map((entry) => formats.day(entry.start)))];
  return (
    <>
      {days.map((day) => (
        <div key={day}>
          {day !== formats.day(now) && <p className={styles.day}>{formats.shortDate(sorted.find((entry) => formats.day(entry.start) === day)!.start)}</p>}
          <ul className={styles.agenda}>
            {sorted.filter((entry) => formats.day(entry.start) === day).map((entry) => (
              <li key={entry.bookingId}>
                <button onClick={() => select({ kind: 'workOrder', id: entry.workOrderId })}>
                  <time>{formats.timeRange(entry.arrival, entry.end)}</time>
                  <span className={styles.title}>{entry.title}</span>
                  <StatusChip status={entry.status} text={entry.kind === 'Hold' ? t('technician.hold') : undefined} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
