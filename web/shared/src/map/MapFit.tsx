import L from 'leaflet';
import { useEffect, useRef } from 'react';
import type { GeoPoint } from '../api/types';
import { useMap } from './MapView';

export interface Insets { top: number; right: number; bottom: number; left: number }

interface Props {
  points: GeoPoint[];
  /** The view is fitted when this changes, and left alone otherwise. */
  when: string;
  insets: Insets;
  maxZoom?: number;
}

export function MapFit({ points, when, insets, maxZoom = 15.5 }: Props) {
  const map = useMap();
  const latest = useRef({ points, insets });
  useEffect(() => {
    latest.current = { points, insets };
  });
  useEffect(() => {
    const fit = () => {
      const { points: around, insets: edge } = latest.current;
      if (around.length === 0 || map.getSize().x === 0) return;
      map.off('resize', fit);
      map.fitBounds(L.latLngBounds(around.map(({ lat, lon }) => [lat, lon])), {
        paddingTopLeft: [edge.left, edge.top], paddingBottomRight: [edge.right, edge.bottom], maxZoom, animate: false,
      });
    };
    // A map in a hidden tab has no size yet: it is fitted when it gets one.
    map.on('resize', fit);
    fit();
    return () => void map.off('resize', fit);
  }, [map, when, maxZoom]);
  return null;
}
