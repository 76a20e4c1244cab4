import { cssColor } from '../theme/cssColor';
import type { AreaKind, StreetClass } from './town';

/** From below to above. */
export const streetOrder: StreetClass[] = ['residential', 'secondary', 'primary', 'motorway'];
export const areaOrder: AreaKind[] = ['industrial', 'park', 'water', 'building'];

/** Small streets have no edge in the overview: there they are texture, not lines to follow. */
export const casingFromZoom: Record<StreetClass, number> = { residential: 14.2, secondary: 12.8, primary: 11, motorway: 10 };

const widthAt15: Record<StreetClass, number> = { residential: 4.2, secondary: 6.4, primary: 8.4, motorway: 10 };

export function streetWidth(kind: StreetClass, zoom: number): number {
  return Math.max(kind === 'residential' ? 0.8 : 1.6, widthAt15[kind] * 1.55 ** (zoom - 15));
}

export const nameFromZoom: Record<StreetClass, number> = { motorway: 13, primary: 13.6, secondary: 15, residential: 16.3 };
export const buildingsFromZoom = 14.4;

export interface Paint { fill: string; edge: string; label: string }
export interface Palette {
  land: string;
  halo: string;
  areas: Record<AreaKind, Paint>;
  streets: Record<StreetClass, { fill: string; casing: string }>;
  streetLabel: string;
  font: string;
}

export function readPalette(): Palette {
  const label = cssColor('--map-label');
  const street = (name: string) => ({ fill: cssColor(`--map-${name}`), casing: cssColor(`--map-${name}-case`) });
  return {
    land: cssColor('--map-land'),
    halo: cssColor('--map-halo'),
    areas: {
      park: { fill: cssColor('--map-park'), edge: '', label: cssColor('--map-park-label') },
      water: { fill: cssColor('--map-water'), edge: '', label: cssColor('--map-water-label') },
      industrial: { fill: cssColor('--map-industrial'), edge: '', label },
      building: { fill: cssColor('--map-building'), edge: cssColor('--map-building-line'), label },
    },
    streets: { residential: street('street'), secondary: street('secondary'), primary: street('primary'), motorway: street('motorway') },
    streetLabel: label,
    font: cssColor('--font'),
  };
}
