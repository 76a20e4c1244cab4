import styles from './Skeleton.module.css';

export function Skeleton() {
  return (
    <div className={styles.page} aria-busy="true">
      <div className={styles.map} />
      <div className={styles.card}>
        <span style={{ width: '40%', height: 16 }} />
        <span style={{ width: '75%', height: 44 }} />
        <span style={{ width: '55%', height: 18 }} />
        <span style={{ width: '100%', height: 56, marginTop: 16 }} />
        <span style={{ width: '100%', height: 96 }} />
      </div>
    </div>
  );
}
