import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GeoPoint } from '../api/types';
import type { Town } from './town';
import { TownLayer } from './TownLayer';
import styles from './MapView.module.css';

const MapContext = createContext<L.Map | null>(null);

export function useMap(): L.Map {
  const map = useContext(MapContext);
  if (!map) throw new Error('useMap needs a MapView above it.');
  return map;
}

interface Props { town: Town | undefined; center: GeoPoint; zoom?: number; children?: ReactNode }

export function MapView({ town, center, zoom = 13, children }: Props) {
  const { t } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<L.Map | null>(null);
  const start = useRef({ center, zoom });

  useEffect(() => {
    const { center: at, zoom: scale } = start.current;
    const created = L.map(host.current!, {
      attributionControl: false, zoomControl: false, zoomSnap: 0.25, zoomDelta: 0.5, wheelPxPerZoomLevel: 90, minZoom: 10, maxZoom: 18,
      fadeAnimation: false, bounceAtZoomLimits: false,
    }).setView([at.lat, at.lon], scale);
    const watch = new ResizeObserver(() => created.invalidateSize({ animate: false, pan: false }));
    watch.observe(host.current!);
    setMap(created);
    return () => {
      watch.disconnect();
      setMap(null);
      created.remove();
    };
  }, []);

  useEffect(() => {
    if (!map) return;
    const control = L.control.zoom({ position: 'bottomright', zoomInTitle: t('map.zoomIn'), zoomOutTitle: t('map.zoomOut') }).addTo(map);
    return () => void control.remove();
  }, [map, t]);

  useEffect(() => {
    if (!map || !town) return;
    const layer = new TownLayer(town).addTo(map);
    return () => void layer.remove();
  }, [map, town]);

  return (
    <div className={styles.frame}>
      <div ref={host} className={styles.map} role="application" aria-label={t('map.label')} />
      {map && <MapContext value={map}>{children}</MapContext>}
    </div>
  );
}
