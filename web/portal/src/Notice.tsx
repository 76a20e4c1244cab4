import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '@fieldservice/shared/ui/icons';
import styles from './Notice.module.css';

interface Props { icon: IconName; title: string; text: string; hint?: string; pageTitle: string }

/** A page of its own for when there is no appointment to show. */
export function Notice({ icon, title, text, hint, pageTitle }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);
  return (
    <main className={styles.notice}>
      <span className={styles.mark}><Icon name={icon} size={28} /></span>
      <h1>{title}</h1>
      <p>{text}</p>
      {hint && <p>{hint}</p>}
      <p className={styles.brand}>{t('brand')}</p>
    </main>
  );
}
