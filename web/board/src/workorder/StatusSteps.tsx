import { useTranslation } from 'react-i18next';
import type { WorkOrderView } from '@fieldservice/shared/api/types';
import { Icon } from '@fieldservice/shared/ui/icons';
import { useBoardFormats } from '../live/useBoardFormats';
import styles from './StatusSteps.module.css';

const steps = ['Unscheduled', 'Scheduled', 'InProgress', 'Completed'] as const;

export function StatusSteps({ order }: { order: WorkOrderView }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  if (order.status === 'Canceled') return <p className={styles.canceled}><Icon name="ban" />{t('workOrder.canceled')}</p>;
  const current = steps.indexOf(order.status === 'Posted' ? 'Completed' : order.status);
  const finished = order.status === 'Completed' || order.status === 'Posted';
  const at = (kind: string) => order.timeline.find((entry) => entry.kind === kind)?.at;
  const times = [order.createdAt, at('booked'), order.firstArrivedAt ?? at('booking.traveling'), order.completedAt];
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => {
        const state = index < current || finished ? 'past' : index === current ? 'current' : 'ahead';
        const time = state === 'ahead' ? undefined : times[index];
        return (
          <li key={step} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            <span className={styles.bar} />
            <span className={styles.name}>{state === 'past' && <Icon name="check" size={11} />}{t(index === 0 ? 'workOrder.created' : `status.${step}`)}</span>
            {time && <time>{formats.time(time)}</time>}
          </li>
        );
      })}
    </ol>
  );
}
