import { useTranslation } from 'react-i18next';
import type { BoardKpis } from '@fieldservice/shared/api/types';
import { Icon, type IconName } from '@fieldservice/shared/ui/icons';
import { useBoardFormats } from '../live/useBoardFormats';
import type { QueueFilter } from '../queue/groups';
import styles from './Kpis.module.css';

interface Counter { filter: QueueFilter; icon: IconName; value: number; tone: string }

export function Kpis({ kpis, onFilter }: { kpis: BoardKpis; onFilter: (filter: QueueFilter) => void }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const counters: Counter[] = [
    { filter: 'Unscheduled', icon: 'dashed', value: kpis.unscheduled, tone: kpis.unscheduled > 0 ? 'unscheduled' : 'quiet' },
    { filter: 'Scheduled', icon: 'calendar', value: kpis.scheduled, tone: 'scheduled' },
    { filter: 'InProgress', icon: 'wrench', value: kpis.inProgress, tone: 'working' },
    { filter: 'Completed', icon: 'check', value: kpis.completedToday, tone: 'quiet' },
  ];
  return (
    <ul className={styles.kpis} aria-label={t('kpi.label')}>
      {counters.map(({ filter, icon, value, tone }) => (
        <li key={filter}>
          <button className={styles.kpi} onClick={() => onFilter(filter)}>
            <span className={styles.value} data-tone={tone}><Icon name={icon} size={14} />{value}</span>
            <span className={styles.label}>{t(`kpi.${filter}`)}</span>
          </button>
        </li>
      ))}
      <li className={styles.rule} aria-hidden="true" />
      <li className={styles.kpi}><span className={styles.value}>{kpis.techniciansOnShift}</span><span className={styles.label}>{t('kpi.onShift')}</span></li>
      <li className={styles.kpi}><span className={styles.value}>{kpis.techniciansTraveling}</span><span className={styles.label}>{t('kpi.traveling')}</span></li>
      <li className={styles.kpi}>
        <span className={styles.value}>{formats.percent(kpis.utilisationToday)}</span>
        <span className={styles.label}>{t('kpi.utilisation')}</span>
        <span className={styles.meter} aria-hidden="true"><span style={{ width: `${Math.min(100, kpis.utilisationToday * 100)}%` }} /></span>
      </li>
      <li className={styles.kpi}><span className={styles.value}>{formats.duration(kpis.travelSecondsToday)}</span><span className={styles.label}>{t('kpi.travel')}</span></li>
    </ul>
  );
}
