import { useTranslation } from 'react-i18next';
import type { TerritoryView } from '@fieldservice/shared/api/types';
import { useBoard } from '../live/BoardContext';
import styles from './TerritorySelect.module.css';

export function TerritorySelect({ territories, onTerritory }: { territories: TerritoryView[]; onTerritory: (id: string) => void }) {
  const { t } = useTranslation();
  const name = useBoard((state) => state.name);
  const current = useBoard((state) => state.territoryId);
  if (territories.length < 2) return <h1 className={styles.name}>{name}</h1>;
  return (
    <select className={styles.name} value={current} onChange={(event) => onTerritory(event.target.value)} aria-label={t('territory.label')}>
      {territories.map((territory) => <option key={territory.id} value={territory.id}>{territory.name}</option>)}
    </select>
  );
}
