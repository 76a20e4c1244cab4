import { useTranslation } from 'react-i18next';
import { Icon } from '@fieldservice/shared/ui/icons';
import { dismiss, useToasts } from './toasts';
import styles from './Toasts.module.css';

export function Toasts() {
  const { t } = useTranslation();
  const toasts = useToasts();
  return (
    <ol className={styles.toasts} aria-live="assertive">
      {toasts.map(({ id, tone, title, text }) => (
        <li key={id} data-tone={tone}>
          <Icon name={tone === 'bad' ? 'alert' : 'check'} size={18} />
          <div>
            <p className={styles.title}>{title}</p>
            {text && <p className={styles.text}>{text}</p>}
          </div>
          <button onClick={() => dismiss(id)} aria-label={t('action.close')}><Icon name="close" size={14} /></button>
        </li>
      ))}
    </ol>
  );
}
