import type { TechnicianActivity } from '../api/types';
import { escapeHtml } from './escapeHtml';
import './markers.css';

interface Options { selected?: boolean; large?: boolean }

/** Initials in a shape and colour that say the activity; a needle shows the heading while on the road. */
export function technicianMarkerHtml(initials: string, activity: TechnicianActivity, { selected = false, large = false }: Options = {}): string {
  const needle = activity === 'Traveling' ? '<span class="fs-tech-needle" data-heading></span>' : '';
  return `<div class="fs-tech${selected ? ' fs-selected' : ''}" data-activity="${activity}" data-large="${large}">${needle}<span class="fs-tech-disc">${escapeHtml(initials)}</span></div>`;
}

export function homeMarkerHtml(): string {
  return `<div class="fs-pin"><svg viewBox="0 0 40 50" aria-hidden="true"><path class="fs-pin-body" d="M20 48S3 32.5 3 19.5a17 17 0 0 1 34 0C37 32.5 20 48 20 48Z"/><path class="fs-pin-mark" d="m12.5 19.5 7.5-6.5 7.5 6.5M14.5 18v8h11v-8"/></svg></div>`;
}
