import { useTranslation } from 'react-i18next';
import type { WorkOrderRow } from '@fieldservice/shared/api/types';
import { Icon } from '@fieldservice/shared/ui/icons';
import { rejectionRules } from './groups';
import styles from './RowReasons.module.css';

/** In a few words why nobody is booked. */
export function RowReasons({ row }: { row: WorkOrderRow }) {
  const { t } = useTranslation();
  if (row.status !== 'Unscheduled') return <span />;
  const rules = rejectionRules(row);
  const text = rules.length === 0 ? t('why.notTried') : rules.slice(0, 2).map(({ rule, count }) => t(`why.short.${rule}`, { count, defaultValue: `${count} × ${rule}` })).join(', ');
  return <span className={styles.reasons}><Icon name="info" size={13} />{text}</span>;
}
