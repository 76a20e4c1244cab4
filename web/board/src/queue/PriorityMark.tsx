import { useTranslation } from 'react-i18next';
import type { Priority } from '@fieldservice/shared/api/types';
import styles from './PriorityMark.module.css';

const shapes: Record<Priority, string> = {
  Emergency: 'M3 8.5 7 4.5l4 4M3 12.5l4-4 4 4', High: 'M3 9.5l4-4 4 4', Normal: 'M3.5 7.5h7', Low: 'M3 5.5l4 4 4-4',
};

/** Told apart by shape first: two chevrons, one, a bar, one downwards. */
export function PriorityMark({ priority, named = false }: { priority: Priority; named?: boolean }) {
  const { t } = useTranslation();
  const name = t(`priority.${priority}`);
  return (
    <span className={styles.mark} data-priority={priority} title={name}>
      <svg width="14" height="14" viewBox="0 0 14 15" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true"><path d={shapes[priority]} /></svg>
      <span className={named ? undefined : 'visuallyHidden'}>{name}</span>
    </span>
  );
}
