import type { TechnicianActivity } from '../api/types';
import styles from './Avatar.module.css';

interface Props { initials: string; activity?: TechnicianActivity; size?: number }

/** Initials on a disc; with an activity its shape and colour say what the technician is doing. */
export function Avatar({ initials, activity, size = 28 }: Props) {
  return (
    <span className={styles.avatar} data-activity={activity} style={{ width: size, height: size, fontSize: size * 0.4 }} aria-hidden="true">
      {initials}
    </span>
  );
}
