import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { BookingView, WorkOrderView } from '@fieldservice/shared/api/types';
import type { Formats } from '@fieldservice/shared/time/format';
import { Button } from '@fieldservice/shared/ui/Button';
import { Icon } from '@fieldservice/shared/ui/icons';
import { StatusChip } from '@fieldservice/shared/ui/StatusChip';
import { useCommand } from '../toast/useCommand';
import styles from './OtherApp.module.css';

interface Props { order: WorkOrderView; booking: BookingView | undefined; technician: boolean; formats: Formats; now: number }

/** A customer sees who comes and can follow them; a technician where to go. */
export function Visit({ order, booking, technician, formats, now }: Props) {
  const { t } = useTranslation();
  const track = useCommand({ run: () => api.trackingLink(order.id, booking!.id), failed: t('other.trackFailed'), onDone: ({ url }) => window.location.assign(url) });
  const traveling = order.status === 'InProgress' && booking?.status === 'Traveling';
  return (
    <li>
      <div>
        <p className={styles.summary}>{order.summary}</p>
        <p className={styles.where}>{technician && `${order.site.accountName} · `}{order.site.name} · {order.site.address}</p>
        {!technician && booking && <p className={styles.where}>{booking.technicianName}</p>}
        {!technician && booking && <Button className={styles.track} onClick={() => track.mutate()} busy={track.isPending}><Icon name="map" />{t('other.track')}</Button>}
      </div>
      <div className={styles.when}>
        <StatusChip status={traveling ? 'Traveling' : order.status} />
        <span>{booking ? formats.moment(booking.arrival, now) : t('other.notYet')}</span>
      </div>
    </li>
  );
}
