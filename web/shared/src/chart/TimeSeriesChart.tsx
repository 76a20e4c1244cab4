import { useEffect, useRef, useState } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { ReadingBucket } from '../api/types';
import { useTheme } from '../theme/useTheme';
import type { Formats } from '../time/format';
import { ChartTooltip } from './ChartTooltip';
import { chartOptions } from './options';
import type { Overlays } from './overlays';
import { columnsOf } from './series';
import styles from './TimeSeriesChart.module.css';

interface Props { points: ReadingBucket[]; unit: string; label: string; formats: Formats; overlays: Overlays; height?: number }

export function TimeSeriesChart({ points, unit, label, formats, overlays, height = 168 }: Props) {
  const theme = useTheme();
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot>(undefined);
  const latest = useRef(overlays);
  const [cursor, setCursor] = useState<{ index: number; left: number } | null>(null);

  useEffect(() => {
    const element = host.current!;
    const created = new uPlot(
      chartOptions({
        width: element.clientWidth, height, formats, overlays: () => latest.current,
        onCursor: (index) => setCursor(index === null ? null : { index, left: created.cursor.left ?? 0 }),
      }),
      [[], [], [], []],
      element,
    );
    chart.current = created;
    const watch = new ResizeObserver(() => created.setSize({ width: element.clientWidth, height }));
    watch.observe(element);
    return () => {
      watch.disconnect();
      created.destroy();
    };
  }, [formats, height, theme]);

  useEffect(() => {
    latest.current = overlays;
    chart.current?.setData(columnsOf(points));
  }, [points, overlays, formats, height, theme]);

  const at = cursor && chart.current?.data[0][cursor.index];
  const point = at == null ? undefined : points.find((candidate) => Date.parse(candidate.at) / 1000 === at);
  return (
    <figure className={styles.chart} aria-label={label}>
      <div ref={host} />
      {cursor && point && <ChartTooltip point={point} unit={unit} formats={formats} left={cursor.left} overlays={overlays} />}
    </figure>
  );
}
