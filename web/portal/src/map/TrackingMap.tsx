import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { TrackingView } from '@fieldservice/shared/api/types';
import { distanceMetres } from '@fieldservice/shared/map/glide';
import { MapFit } from '@fieldservice/shared/map/MapFit';
import { MapMarkers, type MapMarker } from '@fieldservice/shared/map/MapMarkers';
import { MapRoute } from '@fieldservice/shared/map/MapRoute';
import { MapView } from '@fieldservice/shared/map/MapView';
import { homeMarkerHtml, technicianMarkerHtml } from '@fieldservice/shared/map/technicianMarker';
import { buildTown, type Town } from '@fieldservice/shared/map/town';
import type { Formats } from '@fieldservice/shared/time/format';
import { isTraveling } from '../tracking';
import { PositionAge } from './PositionAge';

const INSETS = { top: 64, right: 56, bottom: 56, left: 56 };

export default function TrackingMap({ view, formats }: { view: TrackingView; formats: Formats }) {
  const { t } = useTranslation();
  const town = useTown();
  const { sitePosition, siteName, technician, location } = view;
  const traveling = isTraveling(view.phase);

  const markers = useMemo((): MapMarker[] => {
    const home: MapMarker = { id: 'site', position: sitePosition, html: homeMarkerHtml(), label: siteName };
    if (!traveling || !technician || !location) return [home];
    return [home, {
      id: 'technician', position: location.position, heading: location.headingDegrees, glides: true, z: 1000,
      html: technicianMarkerHtml(technician.initials, 'Traveling', { large: true }), label: `${technician.name}, ${technician.initials}, ${t('steps.OnTheWay')}`,
    }];
  }, [sitePosition, siteName, technician, location, traveling, t]);

  // Zoom in as the technician comes closer, at each halving of the distance, and leave the customer's own panning alone between.
  const points = traveling && location ? [location.position, sitePosition] : [sitePosition];
  const nearness = traveling && location ? Math.round(Math.log2(Math.max(120, distanceMetres(location.position, sitePosition)))) : 'site';

  return (
    <MapView town={town} center={sitePosition} zoom={15}>
      {traveling && <MapRoute path={view.routeAhead} />}
      <MapMarkers markers={markers} />
      <MapFit points={points} when={`${traveling} ${nearness}`} insets={INSETS} maxZoom={16} />
      {traveling && location && <PositionAge at={location.at} formats={formats} />}
    </MapView>
  );
}

/** Without a map (none imported, or no connection) markers and route still show where things are. */
function useTown(): Town | undefined {
  const [town, setTown] = useState<Town>();
  useEffect(() => {
    api.map().then((network) => setTown(buildTown(network)), () => undefined);
  }, []);
  return town;
}
