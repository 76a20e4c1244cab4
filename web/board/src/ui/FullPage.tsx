import { Button } from '@fieldservice/shared/ui/Button';
import { Icon, type IconName } from '@fieldservice/shared/ui/icons';
import styles from './FullPage.module.css';

interface Props { icon: IconName; title: string; text: string; action?: string; onAction?: () => void }

export function FullPage({ icon, title, text, action, onAction }: Props) {
  return (
    <main className={styles.page}>
      <span className={styles.mark}><Icon name={icon} size={28} /></span>
      <h1>{title}</h1>
      <p>{text}</p>
      {action && <Button kind="primary" onClick={onAction}>{action}</Button>}
    </main>
  );
}
