import { useTranslation } from 'react-i18next';
import type { TrackingUpdate } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import type { Formats } from '@fieldservice/shared/time/format';
import styles from './Updates.module.css';

/** Only these are about a time to come; with what has happened an expected time would be noise. */
const foretelling = new Set(['on-the-way', 'eta-changed', 'running-late', 'rescheduled', 'reassigned']);

export function Updates({ updates, formats }: { updates: TrackingUpdate[]; formats: Formats }) {
  const { t } = useTranslation();
  const now = useNow();
  if (updates.length === 0) return null;
  const newestFirst = [...updates].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section>
      <h2 className={styles.title}>{t('updates.title')}</h2>
      <ol className={styles.updates}>
        {newestFirst.map((update) => (
          <li key={`${update.at} ${update.kind}`}>
            <span>
              {t(`updates.${update.kind}`, { defaultValue: update.kind })}
              {update.expected && foretelling.has(update.kind) && <em> {t('updates.expected', { time: formats.time(update.expected) })}</em>}
            </span>
            <time dateTime={update.at}>{formats.moment(update.at, now)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
