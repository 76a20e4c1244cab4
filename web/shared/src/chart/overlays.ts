import uPlot from 'uplot';
import { cssColor } from '../theme/cssColor';

export interface Episode { from: number; to?: number; active: boolean }
export interface Visit { at: number; label: string }
export interface Overlays { episodes: Episode[]; limits: number[]; visits: Visit[]; now: number }

const ratio = (): number => uPlot.pxRatio;

/** Episodes as shaded intervals, below the curve. */
export function drawEpisodes(chart: uPlot, { episodes, now }: Overlays): void {
  const { ctx, bbox } = chart;
  ctx.save();
  for (const episode of episodes) {
    const left = Math.max(bbox.left, chart.valToPos(episode.from, 'x', true));
    const right = Math.min(bbox.left + bbox.width, chart.valToPos(episode.to ?? now, 'x', true));
    if (right <= left) continue;
    ctx.fillStyle = cssColor(episode.active ? '--st-danger' : '--st-off');
    ctx.globalAlpha = 0.1;
    ctx.fillRect(left, bbox.top, right - left, bbox.height);
    ctx.globalAlpha = 0.9;
    ctx.fillRect(left, bbox.top, right - left, 3 * ratio());
  }
  ctx.restore();
}

/** Limits as dashed lines and visits as flags, above the curve. */
export function drawMarks(chart: uPlot, { limits, visits }: Overlays): void {
  const { ctx, bbox } = chart;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.lineWidth = ratio();
  ctx.strokeStyle = cssColor('--st-danger');
  ctx.setLineDash([5 * ratio(), 4 * ratio()]);
  for (const limit of limits) line(ctx, bbox.left, chart.valToPos(limit, 'y', true), bbox.left + bbox.width, chart.valToPos(limit, 'y', true));
  ctx.setLineDash([]);
  ctx.strokeStyle = ctx.fillStyle = cssColor('--st-working');
  for (const visit of visits) {
    const x = Math.round(chart.valToPos(visit.at, 'x', true)) + 0.5;
    line(ctx, x, bbox.top, x, bbox.top + bbox.height);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x + 8 * ratio(), bbox.top + 4 * ratio());
    ctx.lineTo(x, bbox.top + 8 * ratio());
    ctx.fill();
  }
  ctx.restore();
}

function line(ctx: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
}
