import uPlot from 'uplot';
import { cssColor } from '../theme/cssColor';
import type { Formats } from '../time/format';
import { drawEpisodes, drawMarks, type Overlays } from './overlays';
import { valueRange } from './series';

interface Wanted { width: number; height: number; formats: Formats; overlays: () => Overlays; onCursor: (index: number | null) => void }

export function chartOptions({ width, height, formats, overlays, onCursor }: Wanted): uPlot.Options {
  const axis: uPlot.Axis = {
    stroke: cssColor('--text-3'), font: `11px ${cssColor('--font')}`, grid: { stroke: cssColor('--line'), width: 1 }, ticks: { show: false },
  };
  const curve = cssColor('--brand');
  const edge: uPlot.Series = { stroke: 'transparent', width: 0, points: { show: false }, spanGaps: false };
  return {
    width, height,
    padding: [8, 8, 0, 0],
    legend: { show: false },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), formats.timeZone),
    cursor: { y: false, points: { size: 8, fill: curve, stroke: cssColor('--surface') }, drag: { x: false, y: false } },
    scales: {
      x: { time: true },
      y: { range: (_, low, high) => (low === null || high === null ? [0, 1] : valueRange(low, high, overlays().limits)) },
    },
    axes: [
      { ...axis, size: 28, gap: 6, space: 56, values: (_, splits) => splits.map((split) => tick(formats, split)) },
      { ...axis, size: 44, gap: 6, space: 32, values: (_, splits) => splits.map((split) => formats.number(split)) },
    ],
    series: [{}, { stroke: curve, width: 1.75, points: { show: false }, spanGaps: false }, edge, edge],
    bands: [{ series: [3, 2], fill: `color-mix(in srgb, ${curve} 18%, transparent)` }],
    hooks: {
      drawClear: [(chart) => drawEpisodes(chart, overlays())],
      draw: [(chart) => drawMarks(chart, overlays())],
      setCursor: [(chart) => onCursor(chart.cursor.idx ?? null)],
    },
  };
}

/** Midnight shows the date, everything else the time. */
function tick(formats: Formats, seconds: number): string {
  const time = formats.time(seconds * 1000);
  return time === '00:00' ? formats.shortDate(seconds * 1000) : time;
}
