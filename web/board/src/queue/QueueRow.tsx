import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkOrderRow } from '@fieldservice/shared/api/types';
import { Avatar } from '@fieldservice/shared/ui/Avatar';
import { StatusChip } from '@fieldservice/shared/ui/StatusChip';
import { useBoard, useBoardStore } from '../live/BoardContext';
import { select } from '../router';
import { PriorityMark } from './PriorityMark';
import { RowReasons } from './RowReasons';
import { RowTimes } from './RowTimes';
import styles from './QueueRow.module.css';

interface Props { row: WorkOrderRow; selected: boolean; current: boolean }

export const QueueRow = memo(function QueueRow({ row, selected, current }: Props) {
  const { t } = useTranslation();
  const changedAt = useBoardStore().recentChange(row.id);
  const technicianId = row.booking?.technicianId;
  const initials = useBoard((state) => (technicianId ? state.technicians.get(technicianId)?.initials : undefined));
  const traveling = row.status === 'InProgress' && (row.booking?.status === 'Traveling' || row.booking?.status === 'OnBreak');
  return (
    <div
      id={`queue-${row.id}`} className={styles.row} role="option" aria-selected={selected} data-current={current} data-priority={row.priority}
      onClick={() => select({ kind: 'workOrder', id: row.id })}
    >
      {changedAt !== undefined && <span key={changedAt} className={styles.flash} />}
      <div className={styles.first}>
        <PriorityMark priority={row.priority} />
        <span className={styles.summary}>{row.summary}</span>
        <StatusChip status={traveling ? row.booking!.status : row.status} />
      </div>
      <div className={styles.second}>
        <span>{row.number}</span>
        <span className={styles.customer}>{row.site.accountName}</span>
      </div>
      <div className={styles.third}>
        {row.booking && row.status !== 'Unscheduled'
          ? <span className={styles.technician}>{initials && <Avatar initials={initials} size={18} />}{row.booking.technicianName}</span>
          : <RowReasons row={row} />}
        <RowTimes row={row} />
      </div>
      {row.fault && <span className="visuallyHidden">{t('queue.preventive')}</span>}
    </div>
  );
});
