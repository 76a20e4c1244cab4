import styles from './Skeleton.module.css';

export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div className={styles.skeleton} aria-busy="true">
      {Array.from({ length: lines }, (_, index) => <span key={index} style={{ width: `${[90, 60, 75, 45][index % 4]}%` }} />)}
    </div>
  );
}
