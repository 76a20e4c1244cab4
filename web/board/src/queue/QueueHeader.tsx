import { useTranslation } from 'react-i18next';
import { Icon } from '@fieldservice/shared/ui/icons';
import type { QueueGroup } from './groups';
import styles from './QueueHeader.module.css';

interface Props { group: QueueGroup; count: number; open: boolean; onToggle: () => void }

/** For the eye and the mouse: a listbox has options only. Each row says its status itself, and the filters do by keyboard what folding does. */
export function QueueHeader({ group, count, open, onToggle }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.header} aria-hidden="true" onClick={onToggle}>
      <span className={styles.arrow} data-open={open}><Icon name="chevron" size={12} /></span>
      {t(`queue.groups.${group}`)}
      <span className={styles.count}>{count}</span>
    </div>
  );
}
