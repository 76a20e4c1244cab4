import { Skeleton } from '../ui/Skeleton';
import styles from './Board.module.css';

export function BoardSkeleton() {
  return (
    <div className={styles.board} data-tab="jobs">
      <div className={styles.top} />
      <div className={styles.body}>
        <div className={styles.queue}><Skeleton lines={16} /></div>
        <div className={styles.centre} />
      </div>
    </div>
  );
}
