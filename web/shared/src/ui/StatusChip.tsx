import { useTranslation } from 'react-i18next';
import type { BookingStatus, WorkOrderStatus } from '../api/types';
import { Icon, type IconName } from './icons';
import styles from './StatusChip.module.css';

export type AnyStatus = WorkOrderStatus | BookingStatus;

const icons: Record<AnyStatus, IconName> = {
  Unscheduled: 'dashed', Scheduled: 'calendar', Traveling: 'car', InProgress: 'wrench', OnBreak: 'pause',
  Completed: 'check', PartiallyCompleted: 'check', Posted: 'check', Canceled: 'ban',
};

export function StatusChip({ status, text }: { status: AnyStatus; text?: string }) {
  const { t } = useTranslation();
  return (
    <span className={styles.chip} data-status={status}>
      <Icon name={icons[status]} size={12} />
      {text ?? t(`status.${status}`)}
    </span>
  );
}
