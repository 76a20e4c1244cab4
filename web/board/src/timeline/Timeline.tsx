import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { useBoard } from '../live/BoardContext';
import { useBoardFormats } from '../live/useBoardFormats';
import type { Selection } from '../router';
import { Empty } from '../ui/Empty';
import { TimelineRow } from './TimelineRow';
import { hoursOf, percent, scaleOf } from './scale';
import { useScrollToNow } from './useScrollToNow';
import styles from './Timeline.module.css';

const DAY = 86_400_000;

export function Timeline({ selection }: { selection: Selection | null }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const technicians = useBoard((state) => state.technicians);
  const [tomorrow, setTomorrow] = useState(false);
  const now = useNow(30_000);
  const day = formats.day(tomorrow ? now + DAY : now);
  const rows = useMemo(() => [...technicians.values()].sort((a, b) => a.name.localeCompare(b.name)), [technicians]);
  const { from, to } = scaleOf(technicians.values(), day, (instant) => formats.day(instant), tomorrow ? now + DAY : now);
  // Rows are memoised: the scale must stay the same object while its ends do.
  const scale = useMemo(() => ({ from, to }), [from, to]);
  const hours = hoursOf(scale);
  const nowAt = percent(scale, now);
  const showsNow = !tomorrow && nowAt >= 0 && nowAt <= 100;
  const scroller = useScrollToNow(nowAt);

  return (
    <section className={styles.timeline} aria-label={t('timeline.label')}>
      <div ref={scroller} className={styles.scroller}>
        <div className={styles.grid}>
          <header className={styles.head}>
            <div className={styles.corner} role="group" aria-label={t('timeline.day')}>
              <button aria-pressed={!tomorrow} onClick={() => setTomorrow(false)}>{t('timeline.today')}</button>
              <button aria-pressed={tomorrow} onClick={() => setTomorrow(true)}>{t('timeline.tomorrow')}</button>
            </div>
            <div className={styles.hours}>
              {hours.slice(0, -1).map((hour) => <span hidden={showsNow && percent(scale, hour) > nowAt - 11 && percent(scale, hour) < nowAt + 4} key={hour} style={{ left: `${percent(scale, hour)}%` }}>{formats.time(hour)}</span>)}
              {showsNow && <span className={styles.nowLabel} style={{ left: `${nowAt}%` }}>{formats.time(now)}</span>}
            </div>
          </header>
          <div className={styles.rows}>
            {rows.map((row) => (
              <TimelineRow
                key={row.id} id={row.id} name={row.name} initials={row.initials} activity={row.activity} workingHours={row.workingHours} timeOff={row.timeOff} calendar={row.calendar}
                scale={scale} formats={formats} selection={selection}
              />
            ))}
            <div className={styles.lines} aria-hidden="true">
              {hours.map((hour) => <i key={hour} style={{ left: `${percent(scale, hour)}%` }} />)}
            </div>
            {showsNow && <div className={styles.nowLine} aria-hidden="true"><i style={{ left: `${nowAt}%` }} /></div>}
          </div>
          {rows.length === 0 && <Empty icon="user" title={t('timeline.empty')}>{t('timeline.emptyHint')}</Empty>}
        </div>
      </div>
    </section>
  );
}
