import type { TerritoryView, UserView } from '@fieldservice/shared/api/types';
import { AlertsTray } from '../alerts/AlertsTray';
import { useBoard } from '../live/BoardContext';
import type { QueueFilter } from '../queue/groups';
import { ClockView } from './ClockView';
import { Kpis } from './Kpis';
import { LinkBadge } from './LinkBadge';
import { TerritorySelect } from './TerritorySelect';
import { UserMenu } from './UserMenu';
import styles from './TopBar.module.css';

interface Props {
  user: UserView; territories: TerritoryView[]; onTerritory: (id: string) => void; onFilter: (filter: QueueFilter) => void; onHelp: () => void;
}

export function TopBar({ user, territories, onTerritory, onFilter, onHelp }: Props) {
  const kpis = useBoard((state) => state.kpis);
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <span className={styles.brand}>FieldService</span>
        <TerritorySelect territories={territories} onTerritory={onTerritory} />
      </div>
      <Kpis kpis={kpis} onFilter={onFilter} />
      <div className={styles.right}>
        <div className={styles.now}>
          <ClockView />
          <LinkBadge />
        </div>
        <AlertsTray />
        <UserMenu user={user} onHelp={onHelp} />
      </div>
    </header>
  );
}
