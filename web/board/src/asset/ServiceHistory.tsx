import { useTranslation } from 'react-i18next';
import type { ServiceVisit } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { StatusChip } from '@fieldservice/shared/ui/StatusChip';
import { useBoardFormats } from '../live/useBoardFormats';
import { select } from '../router';
import { Empty } from '../ui/Empty';
import styles from './ServiceHistory.module.css';

export function ServiceHistory({ visits }: { visits: ServiceVisit[] }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const now = useNow();
  if (visits.length === 0) return <Empty icon="wrench" title={t('asset.noHistory')}>{t('asset.noHistoryHint')}</Empty>;
  const newestFirst = [...visits].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return (
    <ul className={styles.visits}>
      {newestFirst.map((visit) => (
        <li key={visit.workOrderId}>
          <button onClick={() => select({ kind: 'workOrder', id: visit.workOrderId })}>
            <span className={styles.summary}>{visit.summary}</span>
            <StatusChip status={visit.status} />
            <span className={styles.meta}>
              {[visit.number, visit.technicianName, visit.resolution && t(`resolution.${visit.resolution}`), formats.moment(visit.completedAt ?? visit.createdAt, now)].filter(Boolean).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
