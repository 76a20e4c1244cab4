import { useTranslation } from 'react-i18next';
import { Icon } from '@fieldservice/shared/ui/icons';
import type { QueueGroup } from './groups';
import styles from './QueueHeader.module.css';

interface Props { group: QueueGroup; count: number; open: boolean; onToggle: () => void }

export function QueueHeader({ group, count, open, onToggle }: Props) {
  const { t } = useTranslation();
  return (
    <button className={styles.header} aria-expanded={open} onClick={onToggle} tabIndex={-1}>
      <span className={styles.arrow} data-open={open}><Icon name="chevron" size={12} /></span>
      {t(`queue.groups.${group}`)}
      <span className={styles.count}>{count}</span>
    </button>
  );
}
