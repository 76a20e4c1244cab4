import L from 'leaflet';
import { useEffect } from 'react';
import type { GeoPoint } from '../api/types';
import { useMap } from './MapView';
import './MapRoute.css';

/** The streets still to drive: a line with a casing, coloured by CSS so that it follows the theme. */
export function MapRoute({ path, faint = false }: { path: GeoPoint[]; faint?: boolean }) {
  const map = useMap();
  useEffect(() => {
    if (path.length < 2) return;
    const points = path.map(({ lat, lon }): L.LatLngTuple => [lat, lon]);
    const line = (className: string) => L.polyline(points, { className, interactive: false, smoothFactor: 0.6 });
    const group = L.layerGroup([line(`route-casing${faint ? ' route-faint' : ''}`), line(`route-line${faint ? ' route-faint' : ''}`)]).addTo(map);
    return () => void group.remove();
  }, [map, path, faint]);
  return null;
}
