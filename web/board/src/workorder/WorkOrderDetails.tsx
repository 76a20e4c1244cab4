import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { WorkOrderView } from '@fieldservice/shared/api/types';
import { StatusChip } from '@fieldservice/shared/ui/StatusChip';
import { Loaded } from '../details/Loaded';
import facts from '../details/facts.module.css';
import { useBoard } from '../live/BoardContext';
import { PriorityMark } from '../queue/PriorityMark';
import { select } from '../router';
import { Section } from '../ui/Section';
import { BookingCard } from './BookingCard';
import { Candidates } from './Candidates';
import { History } from './History';
import { StatusSteps } from './StatusSteps';
import { Tasks } from './Tasks';
import { WhyUnscheduled } from './WhyUnscheduled';
import { WorkOrderActions } from './WorkOrderActions';
import { WorkOrderFacts } from './WorkOrderFacts';

export function WorkOrderDetails({ id }: { id: string }) {
  // The row's version is part of the key: when the board says it changed, the whole is fetched again and the old one stays on screen meanwhile.
  const version = useBoard((state) => state.workOrders.get(id)?.version ?? 0);
  const query = useQuery({ queryKey: ['work-order', id, version], queryFn: () => api.workOrder(id), placeholderData: (previous) => previous });
  return <Loaded query={query}>{(order) => <WorkOrder order={order} />}</Loaded>;
}

function WorkOrder({ order }: { order: WorkOrderView }) {
  const { t } = useTranslation();
  const booking = order.bookings.filter((candidate) => candidate.status !== 'Canceled').at(-1);
  const traveling = order.status === 'InProgress' && booking?.status === 'Traveling';
  const planning = order.status === 'Unscheduled';
  return (
    <article>
      <header className={facts.head}>
        <div className={facts.over}>{order.number}<StatusChip status={traveling ? 'Traveling' : order.status} /><PriorityMark priority={order.priority} named /></div>
        <h2>{order.summary}</h2>
        <p>{order.site.accountName} · {order.site.name}</p>
      </header>
      <StatusSteps order={order} />
      <WorkOrderActions order={order} booking={booking} />
      {order.rejections.length > 0 && planning && <WhyUnscheduled rejections={order.rejections} />}
      {planning && <Section title={t('candidates.title')}><Candidates orderId={order.id} version={order.version} /></Section>}
      {booking && !planning && <Section title={t('booking.title')}><BookingCard booking={booking} onTechnician={() => select({ kind: 'technician', id: booking.technicianId })} /></Section>}
      <Section title={t('workOrder.facts')}><WorkOrderFacts order={order} /></Section>
      {order.tasks.length > 0 && <Tasks order={order} />}
      <History order={order} />
    </article>
  );
}
