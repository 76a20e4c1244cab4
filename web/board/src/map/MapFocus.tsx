import { useEffect, useRef } from 'react';
import type { GeoPoint } from '@fieldservice/shared/api/types';
import { useMap } from '@fieldservice/shared/map/MapView';

/** Brings a newly selected thing into view, without moving the map when it is visible already. */
export function MapFocus({ position }: { position: GeoPoint | undefined }) {
  const map = useMap();
  const latest = useRef(position);
  useEffect(() => {
    latest.current = position;
  }, [position]);
  const there = position !== undefined;
  useEffect(() => {
    const { current } = latest;
    // In a hidden tab the map has no size; it is fitted to everything when it is shown.
    if (!there || !current || map.getSize().x === 0) return;
    map.panInside([current.lat, current.lon], { padding: [80, 80], animate: !window.matchMedia('(prefers-reduced-motion: reduce)').matches });
  }, [map, there]);
  return null;
}
