import { useTranslation } from 'react-i18next';
import type { WorkOrderRow } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { useBoardFormats } from '../live/useBoardFormats';
import { timeOf } from './times';
import styles from './RowTimes.module.css';

export function RowTimes({ row }: { row: WorkOrderRow }) {
  const { t } = useTranslation();
  const now = useNow();
  const formats = useBoardFormats();
  const time = timeOf(row, now);
  switch (time.kind) {
    case 'none':
      return null;
    case 'promised': {
      const window = time.from && time.to ? formats.timeRange(time.from, time.to) : formats.time((time.to ?? time.from)!);
      return <span className={styles.times} data-warn={time.broken}>{t(time.broken ? 'times.broken' : 'times.promised', { time: window })}</span>;
    }
    case 'arrives':
      return <span className={styles.times} data-warn={time.late}>{t(time.late ? 'times.late' : 'times.arrives', { time: formats.moment(time.at, now) })}</span>;
    case 'until':
      return <span className={styles.times} data-warn={time.over}>{t(time.over ? 'times.over' : 'times.until', { time: formats.moment(time.at, now) })}</span>;
    case 'done':
      return <span className={styles.times}>{t('times.done', { time: formats.moment(time.at, now) })}</span>;
  }
}
