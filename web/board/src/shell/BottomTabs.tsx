import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '@fieldservice/shared/ui/icons';
import { useBoard } from '../live/BoardContext';
import { select } from '../router';
import styles from './BottomTabs.module.css';

export type Tab = 'jobs' | 'map' | 'timeline' | 'alerts';
const tabs: { tab: Tab; icon: IconName }[] = [{ tab: 'jobs', icon: 'list' }, { tab: 'map', icon: 'map' }, { tab: 'timeline', icon: 'timeline' }, { tab: 'alerts', icon: 'bell' }];

export function BottomTabs({ tab: current, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const { t } = useTranslation();
  const alerts = useBoard((state) => state.kpis.activeAlerts);
  const go = (tab: Tab) => {
    select(null);
    onTab(tab);
  };
  return (
    <nav className={styles.tabs}>
      {tabs.map(({ tab, icon }) => (
        <button key={tab} aria-current={tab === current ? 'page' : undefined} onClick={() => go(tab)}>
          <span className={styles.icon}><Icon name={icon} size={22} />{tab === 'alerts' && alerts > 0 && <span className={styles.count}>{alerts}</span>}</span>
          {t(`tab.${tab}`)}
        </button>
      ))}
    </nav>
  );
}
