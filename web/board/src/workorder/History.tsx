import { useTranslation } from 'react-i18next';
import type { WorkOrderView } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { useBoardFormats } from '../live/useBoardFormats';
import { Section } from '../ui/Section';
import { NoteForm } from './NoteForm';
import styles from './History.module.css';

export function History({ order }: { order: WorkOrderView }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const now = useNow();
  const newestFirst = [...order.timeline].reverse();
  return (
    <Section title={t('history.title')}>
      <NoteForm orderId={order.id} />
      <ol className={styles.history}>
        {newestFirst.map((entry, index) => (
          <li key={`${entry.at} ${entry.kind} ${index}`} data-kind={entry.kind}>
            <p>{t(`history.kinds.${entry.kind}`, { text: entry.text, defaultValue: entry.text })}</p>
            <p className={styles.meta}>{entry.actorName} · <time dateTime={entry.at}>{formats.moment(entry.at, now)}</time></p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
