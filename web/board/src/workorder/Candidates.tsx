import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { BookingProposal } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { Avatar } from '@fieldservice/shared/ui/Avatar';
import { Button } from '@fieldservice/shared/ui/Button';
import { Loaded } from '../details/Loaded';
import { useBoard } from '../live/BoardContext';
import { useBoardFormats } from '../live/useBoardFormats';
import { useCommand } from '../toast/useCommand';
import { Empty } from '../ui/Empty';
import styles from './Candidates.module.css';

/** Who could come, best first; the others with the rule that rules them out. */
export function Candidates({ orderId, version }: { orderId: string; version: number }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const now = useNow();
  const technicians = useBoard((state) => state.technicians);
  const query = useQuery({ queryKey: ['candidates', orderId, version], queryFn: () => api.candidates(orderId), staleTime: 10_000, placeholderData: (previous) => previous });
  const book = useCommand({ run: (proposal: BookingProposal) => api.book(orderId, proposal), failed: t('candidates.failed'), done: t('candidates.done') });

  return (
    <Loaded query={query}>
      {({ items }) => {
        const possible = items.filter((candidate) => candidate.proposal);
        const impossible = items.filter((candidate) => candidate.rejection);
        return (
          <>
            {possible.length === 0 && <Empty icon="user" title={t('candidates.none')}>{t('candidates.noneHint')}</Empty>}
            <ul className={styles.list}>
              {possible.map(({ technicianId, technicianName, proposal }, index) => {
                const row = technicians.get(technicianId);
                return (
                  <li key={technicianId}>
                    <Avatar initials={row?.initials ?? technicianName.slice(0, 1)} activity={row?.activity} size={32} />
                    <div className={styles.who}>
                      <strong>{technicianName}</strong>
                      <span>{t('candidates.drive', { time: formats.duration(proposal!.travelSeconds), distance: formats.distance(proposal!.travelMetres) })}</span>
                    </div>
                    <div className={styles.when}><strong>{formats.moment(proposal!.arrival, now)}</strong><span>{t('candidates.until', { time: formats.time(proposal!.end) })}</span></div>
                    <Button
                      kind={index === 0 ? 'primary' : 'plain'} disabled={book.isPending} busy={book.isPending && book.variables?.technicianId === technicianId}
                      onClick={() => book.mutate(proposal!)} aria-label={t('candidates.bookName', { name: technicianName })}
                    >
                      {t('candidates.book')}
                    </Button>
                  </li>
                );
              })}
            </ul>
            {impossible.length > 0 && (
              <details className={styles.others}>
                <summary>{t('candidates.others', { count: impossible.length })}</summary>
                <ul>{impossible.map(({ technicianId, technicianName, rejection }) => <li key={technicianId}><strong>{technicianName}</strong> {rejection!.text}</li>)}</ul>
              </details>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
