import { useEffect, useRef } from 'react';
import type { GeoPoint } from '../api/types';
import { useMap } from './MapView';
import { MarkerStage } from './MarkerStage';

export interface MapMarker {
  id: string;
  position: GeoPoint;
  heading?: number;
  /** Trusted markup: texts from outside go through escapeHtml. An element with [data-heading] is turned to the heading. */
  html: string;
  label: string;
  /** Glide to new positions instead of jumping. */
  glides?: boolean;
  z?: number;
}

interface Props { markers: MapMarker[]; onSelect?: (id: string) => void }

export function MapMarkers({ markers, onSelect }: Props) {
  const map = useMap();
  const stage = useRef<MarkerStage>(undefined);
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);

  useEffect(() => {
    const created = new MarkerStage(map, (id) => select.current?.(id));
    stage.current = created;
    return () => created.clear();
  }, [map]);

  useEffect(() => stage.current?.show(markers), [markers, map]);
  return null;
}
