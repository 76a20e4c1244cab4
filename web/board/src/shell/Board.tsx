import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { TerritoryView, UserView } from '@fieldservice/shared/api/types';
import { AlertAnnouncer } from '../alerts/AlertAnnouncer';
import { AlertList } from '../alerts/AlertList';
import { DetailsPanel } from '../details/DetailsPanel';
import { Shortcuts } from '../keyboard/Shortcuts';
import { useShortcuts } from '../keyboard/useShortcuts';
import { useBoard } from '../live/BoardContext';
import { Queue } from '../queue/Queue';
import type { QueueFilter } from '../queue/groups';
import { selectionOf, useLocation } from '../router';
import { useStored } from '../stored';
import { Timeline } from '../timeline/Timeline';
import { BottomTabs, type Tab } from './BottomTabs';
import { TopBar } from './TopBar';
import { usePhone } from './usePhone';
import { ViewSwitch, type CentreView } from './ViewSwitch';
import styles from './Board.module.css';

// Leaflet is needed a moment later than the list of work.
const BoardMap = lazy(() => import('../map/BoardMap'));

interface Props { user: UserView; territories: TerritoryView[]; onTerritory: (id: string) => void }

export function Board({ user, territories, onTerritory }: Props) {
  const location = useLocation();
  const selection = useMemo(() => selectionOf(location), [location]);
  const name = useBoard((state) => state.name);
  const [view, setView] = useStored<CentreView>('fieldservice.view', 'split');
  const [tab, setTab] = useState<Tab>('jobs');
  const [filter, setFilter] = useState<QueueFilter>('all');
  const [help, setHelp] = useState(false);
  const phone = usePhone();
  const showsTimeline = phone ? tab === 'timeline' : view !== 'map';
  useShortcuts(() => setHelp(true));

  useEffect(() => {
    document.title = `${name} · FieldService`;
  }, [name]);

  return (
    <div className={styles.board} data-tab={tab} data-view={view} data-details={selection !== null}>
      <TopBar user={user} territories={territories} onTerritory={onTerritory} onFilter={setFilter} onHelp={() => setHelp(true)} />
      <main className={styles.body}>
        <div className={styles.queue}><Queue selection={selection} filter={filter} onFilter={setFilter} /></div>
        <div className={styles.centre}>
          <ViewSwitch view={view} onView={setView} />
          <div className={styles.map}><Suspense><BoardMap selection={selection} /></Suspense></div>
          {showsTimeline && <div className={styles.timeline}><Timeline key={view} selection={selection} /></div>}
        </div>
        {phone && tab === 'alerts' && <div className={styles.alerts}><AlertList /></div>}
        {selection && <DetailsPanel selection={selection} />}
      </main>
      <BottomTabs tab={tab} onTab={setTab} />
      <AlertAnnouncer />
      <Shortcuts open={help} onClose={() => setHelp(false)} />
    </div>
  );
}
