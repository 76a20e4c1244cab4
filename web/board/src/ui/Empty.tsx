import type { ReactNode } from 'react';
import { Icon, type IconName } from '@fieldservice/shared/ui/icons';
import styles from './Empty.module.css';

/** Says what is not there and what to do next. */
export function Empty({ icon, title, children }: { icon: IconName; title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} size={24} />
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.hint}>{children}</div>}
    </div>
  );
}
