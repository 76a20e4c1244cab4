import { useTranslation } from 'react-i18next';
import type { ConnectionState } from '@fieldservice/shared/api/types';
import { useBoardFormats } from '../live/useBoardFormats';
import styles from './HealthGauge.module.css';

export function HealthGauge({ health, connection, lastReading }: { health: number; connection: ConnectionState; lastReading?: string }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const tone = health < 0.5 ? 'bad' : health < 0.75 ? 'watch' : 'good';
  return (
    <div className={styles.gauge} data-tone={tone}>
      <p className={styles.value}>{formats.percent(health)}<span>{t(`asset.health.${tone}`)}</span></p>
      <div className={styles.bar} role="meter" aria-label={t('asset.healthLabel')} aria-valuenow={Math.round(health * 100)} aria-valuemin={0} aria-valuemax={100}><span style={{ width: `${health * 100}%` }} /></div>
      <p className={styles.connection} data-connection={connection}>{t(`connection.${connection}`)}{lastReading && ` · ${t('asset.lastReading', { when: lastReading })}`}</p>
    </div>
  );
}
