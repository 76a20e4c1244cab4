import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { UserView, WorkOrderView } from '@fieldservice/shared/api/types';
import { useClock, useNow } from '@fieldservice/shared/time/clockContext';
import { useFormats } from '@fieldservice/shared/time/useFormats';
import { Button } from '@fieldservice/shared/ui/Button';
import { Empty } from '../ui/Empty';
import { Skeleton } from '../ui/Skeleton';
import { Visit } from './Visit';
import styles from './OtherApp.module.css';

const open = new Set(['Unscheduled', 'Scheduled', 'InProgress']);

const bookingOf = (order: WorkOrderView) => order.bookings.filter((booking) => booking.status !== 'Canceled').at(-1);

/** For customers and technicians: the board is not theirs, but what is coming is. */
export function OtherApp({ user }: { user: UserView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const clock = useClock();
  const now = useNow();
  const formats = useFormats(clock.timeZone);
  const orders = useQuery({ queryKey: ['my-work-orders'], queryFn: api.myWorkOrders, refetchInterval: 10_000 });
  const technician = user.role === 'Technician';
  const upcoming = (orders.data?.items ?? []).filter((order) => open.has(order.status));
  upcoming.sort((a, b) => (bookingOf(a)?.arrival ?? '~').localeCompare(bookingOf(b)?.arrival ?? '~'));

  const signOut = async () => {
    await api.signOut();
    await queries.resetQueries({ queryKey: ['session'] });
  };

  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <p className={styles.brand}>FieldService</p>
        <Button kind="quiet" onClick={() => void signOut()}>{t('session.signOut')}</Button>
      </header>
      <h1>{t('other.greeting', { name: user.displayName })}</h1>
      <p className={styles.lead}>{t(technician ? 'other.technician' : 'other.customer')}</p>
      <h2>{t('other.upcoming')}</h2>
      {orders.isPending && <Skeleton />}
      {orders.data && upcoming.length === 0 && <Empty icon="calendar" title={t('other.none')}>{t('other.noneHint')}</Empty>}
      <ul className={styles.list}>
        {upcoming.map((order) => <Visit key={order.id} order={order} booking={bookingOf(order)} technician={technician} formats={formats} now={now} />)}
      </ul>
    </main>
  );
}
