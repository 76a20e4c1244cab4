import { useTranslation } from 'react-i18next';
import type { BookingView } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { Avatar } from '@fieldservice/shared/ui/Avatar';
import { Icon } from '@fieldservice/shared/ui/icons';
import { useBoard } from '../live/BoardContext';
import { useBoardFormats } from '../live/useBoardFormats';
import { PlannedActual } from './PlannedActual';
import styles from './BookingCard.module.css';

export function BookingCard({ booking, onTechnician }: { booking: BookingView; onTechnician: () => void }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const now = useNow();
  const technician = useBoard((state) => state.technicians.get(booking.technicianId));
  return (
    <div className={styles.card}>
      <div className={styles.technician}>
        <Avatar initials={technician?.initials ?? booking.technicianName.slice(0, 1)} activity={technician?.activity} size={36} />
        <div>
          <button className={styles.name} onClick={onTechnician}>{booking.technicianName}</button>
          <p>{formats.moment(booking.arrival, now)} · {t('booking.travel', { time: formats.duration(booking.travelSeconds), distance: formats.distance(booking.travelMetres) })}</p>
        </div>
        {technician?.phone && <a className={styles.phone} href={`tel:${technician.phone.replace(/\s/g, '')}`} aria-label={t('technician.call', { name: booking.technicianName })}><Icon name="phone" /></a>}
      </div>
      <PlannedActual booking={booking} formats={formats} />
    </div>
  );
}
