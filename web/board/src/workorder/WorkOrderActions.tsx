import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { BookingView, WorkOrderView } from '@fieldservice/shared/api/types';
import { Button } from '@fieldservice/shared/ui/Button';
import { Icon } from '@fieldservice/shared/ui/icons';
import facts from '../details/facts.module.css';
import { ReasonDialog } from './ReasonDialog';
import { TrackingLinkButton } from './TrackingLinkButton';

const closed = new Set(['Completed', 'Posted', 'Canceled']);

export function WorkOrderActions({ order, booking }: { order: WorkOrderView; booking: BookingView | undefined }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'order' | 'booking' | null>(null);
  if (closed.has(order.status)) return null;
  const unbookable = booking && order.status === 'Scheduled';
  return (
    <div className={facts.tools}>
      {booking && order.status !== 'Unscheduled' && <TrackingLinkButton orderId={order.id} bookingId={booking.id} />}
      {unbookable && <Button onClick={() => setAsking('booking')}><Icon name="refresh" />{t('cancel.booking')}</Button>}
      <Button onClick={() => setAsking('order')}><Icon name="ban" />{t('cancel.order')}</Button>
      <ReasonDialog
        open={asking === 'order'} onClose={() => setAsking(null)} title={t('cancel.orderTitle', { number: order.number })} text={t('cancel.orderText')} confirm={t('cancel.order')}
        failed={t('cancel.orderFailed')} done={t('cancel.orderDone')} run={(reason) => api.cancelWorkOrder(order.id, reason)}
      />
      {booking && (
        <ReasonDialog
          open={asking === 'booking'} onClose={() => setAsking(null)} title={t('cancel.bookingTitle', { name: booking.technicianName })} text={t('cancel.bookingText')} confirm={t('cancel.booking')}
          failed={t('cancel.bookingFailed')} done={t('cancel.bookingDone')} run={(reason) => api.cancelBooking(order.id, booking.id, reason)}
        />
      )}
    </div>
  );
}
