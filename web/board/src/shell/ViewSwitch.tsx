import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '@fieldservice/shared/ui/icons';
import styles from './ViewSwitch.module.css';

export type CentreView = 'map' | 'split' | 'timeline';
const views: { view: CentreView; icon: IconName }[] = [{ view: 'map', icon: 'map' }, { view: 'split', icon: 'split' }, { view: 'timeline', icon: 'timeline' }];

export function ViewSwitch({ view: current, onView }: { view: CentreView; onView: (view: CentreView) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.switch} role="group" aria-label={t('view.label')}>
      {views.map(({ view, icon }) => (
        <button key={view} aria-pressed={view === current} onClick={() => onView(view)}><Icon name={icon} size={14} />{t(`view.${view}`)}</button>
      ))}
    </div>
  );
}
