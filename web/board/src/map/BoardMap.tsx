import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import { ApiProblem } from '@fieldservice/shared/api/problem';
import { MapFit } from '@fieldservice/shared/map/MapFit';
import { MapMarkers } from '@fieldservice/shared/map/MapMarkers';
import { MapRoute } from '@fieldservice/shared/map/MapRoute';
import { MapView } from '@fieldservice/shared/map/MapView';
import { buildTown } from '@fieldservice/shared/map/town';
import { useBoard } from '../live/BoardContext';
import { select, type Selection } from '../router';
import { assetMarkers, jobMarkers, markerSelection, technicianMarkers } from './boardMarkers';
import { MapFocus } from './MapFocus';
import { MapLayers, type Layer } from './MapLayers';
import styles from './BoardMap.module.css';

const INSETS = { top: 48, right: 48, bottom: 40, left: 48 };

export default function BoardMap({ selection }: { selection: Selection | null }) {
  const { t } = useTranslation();
  const center = useBoard((state) => state.center);
  const territoryId = useBoard((state) => state.territoryId);
  const technicians = useBoard((state) => state.technicians);
  const workOrders = useBoard((state) => state.workOrders);
  const assets = useBoard((state) => state.assets);
  const alerts = useBoard((state) => state.alerts);
  const [hidden, setHidden] = useState<ReadonlySet<Layer>>(new Set());
  const map = useQuery({ queryKey: ['map'], queryFn: api.map, staleTime: Infinity });
  const town = useMemo(() => map.data && buildTown(map.data), [map.data]);

  const people = useMemo(() => technicianMarkers(technicians, selection, t), [technicians, selection, t]);
  const jobs = useMemo(() => jobMarkers(workOrders, selection, t), [workOrders, selection, t]);
  const machines = useMemo(() => assetMarkers(assets, alerts, selection, t), [assets, alerts, selection, t]);
  const markers = useMemo(
    () => [...(hidden.has('assets') ? [] : machines), ...(hidden.has('jobs') ? [] : jobs), ...(hidden.has('technicians') ? [] : people)],
    [machines, jobs, people, hidden],
  );
  const everything = useMemo(() => [...people, ...jobs, ...machines].map((marker) => marker.position), [people, jobs, machines]);
  const focus = markers.find((marker) => selection && marker.id === markerSelection(selection))?.position;
  const traveling = [...technicians.values()].filter((technician) => technician.activity === 'Traveling' && technician.routeAhead.length > 1);
  const selectedRoute = (id: string, orderId: string | undefined) => selection?.id === id || selection?.id === orderId;

  return (
    <div className={styles.map}>
      <MapView town={town} center={center}>
        <MapFit points={everything} when={territoryId} insets={INSETS} maxZoom={15} />
        {!hidden.has('technicians') && traveling.map((technician) => (
          <MapRoute
            key={technician.id} path={technician.routeAhead}
            faint={!selectedRoute(technician.id, technician.calendar.find((entry) => entry.bookingId === technician.currentBookingId)?.workOrderId)}
          />
        ))}
        <MapMarkers markers={markers} onSelect={(id) => select(fromMarker(id))} />
        <MapFocus position={focus} />
      </MapView>
      <MapLayers hidden={hidden} onChange={setHidden} />
      {map.error instanceof ApiProblem && map.error.status === 404 && <p className={styles.notice}>{t('map.missing')}</p>}
    </div>
  );
}

function fromMarker(id: string): Selection {
  const cut = id.indexOf(':');
  return { kind: id.slice(0, cut) as Selection['kind'], id: id.slice(cut + 1) };
}
