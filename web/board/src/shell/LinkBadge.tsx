import { useTranslation } from 'react-i18next';
import { useLink } from '../live/BoardContext';
import styles from './LinkBadge.module.css';

export function LinkBadge() {
  const { t } = useTranslation();
  const link = useLink();
  return <span className={styles.badge} data-link={link} role="status" title={t(`link.${link}Hint`)}>{t(`link.${link}`)}</span>;
}
