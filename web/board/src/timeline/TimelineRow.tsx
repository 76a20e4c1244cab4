import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry, TechnicianActivity, TimeOff, WorkingInterval } from '@fieldservice/shared/api/types';
import type { Formats } from '@fieldservice/shared/time/format';
import { Avatar } from '@fieldservice/shared/ui/Avatar';
import { select, type Selection } from '../router';
import { TimelineBar } from './TimelineBar';
import { span, type Scale } from './scale';
import styles from './TimelineRow.module.css';

// The row of the board is taken apart: its position changes every second, what is drawn here seldom.
interface Props {
  id: string; name: string; initials: string; activity: TechnicianActivity; workingHours: WorkingInterval[]; timeOff: TimeOff[]; calendar: CalendarEntry[];
  scale: Scale; formats: Formats; selection: Selection | null;
}

export const TimelineRow = memo(function TimelineRow({ id, name, initials, activity, workingHours, timeOff, calendar, scale, formats, selection }: Props) {
  const { t } = useTranslation();
  const selected = selection?.kind === 'technician' && selection.id === id;
  return (
    <div className={styles.row} data-selected={selected}>
      <button className={styles.label} onClick={() => select({ kind: 'technician', id })}>
        <Avatar initials={initials} activity={activity} size={24} />
        <span className={styles.name}>{name}<span>{t(`activity.${activity}`)}</span></span>
      </button>
      <div className={styles.track}>
        {workingHours.map(({ start, end }) => {
          const place = span(scale, start, end);
          return place && <span key={start} className={styles.working} style={place} />;
        })}
        {timeOff.map((off) => {
          const place = span(scale, off.start, off.end);
          return place && <span key={off.id} className={styles.timeOff} style={place}>{off.reason}</span>;
        })}
        {calendar.map((entry) => (
          <TimelineBar key={entry.bookingId} entry={entry} scale={scale} formats={formats} selected={selection?.kind === 'workOrder' && selection.id === entry.workOrderId} />
        ))}
      </div>
    </div>
  );
});
