import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '@fieldservice/shared/api/types';
import type { Formats } from '@fieldservice/shared/time/format';
import { Icon, type IconName } from '@fieldservice/shared/ui/icons';
import { useBoard } from '../live/BoardContext';
import { select } from '../router';
import { span, type Scale } from './scale';
import styles from './TimelineBar.module.css';

interface Props { entry: CalendarEntry; scale: Scale; formats: Formats; selected: boolean }

const icons: Record<CalendarEntry['status'], IconName> = {
  Scheduled: 'calendar', Traveling: 'car', InProgress: 'wrench', OnBreak: 'pause', Completed: 'check', PartiallyCompleted: 'check', Canceled: 'ban',
};

/** Travel hatched, work solid; a hold is only an outline. The style sheet shows the title, the number or only the icon, whichever has room. */
export function TimelineBar({ entry, scale, formats, selected }: Props) {
  const { t } = useTranslation();
  const number = useBoard((state) => state.workOrders.get(entry.workOrderId)?.number);
  const place = span(scale, entry.start, entry.end);
  if (!place || entry.status === 'Canceled') return null;
  const [start, arrival, end] = [entry.start, entry.arrival, entry.end].map((at) => Date.parse(at)) as [number, number, number];
  const travel = end > start ? Math.max(0, Math.min(100, ((arrival - start) / (end - start)) * 100)) : 0;
  const label = t(entry.kind === 'Hold' ? 'timeline.hold' : 'timeline.booking', {
    title: entry.title, range: formats.timeRange(entry.arrival, entry.end), status: t(`status.${entry.status}`), start: formats.time(entry.start),
  });
  return (
    <button
      className={styles.bar} style={place} data-status={entry.status} data-kind={entry.kind} data-selected={selected} title={label} aria-label={label}
      onClick={() => select({ kind: 'workOrder', id: entry.workOrderId })}
    >
      <span className={styles.travel} style={{ width: `${travel}%` }} />
      <span className={styles.work}>
        <Icon name={icons[entry.status]} size={12} />
        {number && <span className={styles.number}>{number}</span>}
        <span className={styles.title}>{entry.title} <small>{formats.timeRange(entry.arrival, entry.end)}</small></span>
      </span>
    </button>
  );
}
