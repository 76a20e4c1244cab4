import { useTranslation } from 'react-i18next';
import type { TrackingView } from '@fieldservice/shared/api/types';
import type { Formats } from '@fieldservice/shared/time/format';
import { Icon } from '@fieldservice/shared/ui/icons';
import styles from './LateNotice.module.css';

/** Said openly: a moved estimate alone would hide that a promise was missed. */
export function LateNotice({ view, formats }: { view: TrackingView; formats: Formats }) {
  const { t } = useTranslation();
  return (
    <section className={styles.late} role="status">
      <Icon name="alert" size={20} />
      <div>
        <h2>{t('late.title')}</h2>
        <p>{t('late.text', { window: formats.timeRange(view.windowStart, view.windowEnd) })}</p>
      </div>
    </section>
  );
}
