import { useTranslation } from 'react-i18next';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { Avatar } from '@fieldservice/shared/ui/Avatar';
import { Icon } from '@fieldservice/shared/ui/icons';
import facts from '../details/facts.module.css';
import { useBoard } from '../live/BoardContext';
import { useBoardFormats } from '../live/useBoardFormats';
import { Empty } from '../ui/Empty';
import { Section } from '../ui/Section';
import { Agenda } from './Agenda';
import { Skills } from './Skills';
import styles from './TechnicianDetails.module.css';

export function TechnicianDetails({ id }: { id: string }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const now = useNow();
  const row = useBoard((state) => state.technicians.get(id));
  if (!row) return <Empty icon="user" title={t('details.notFound')}>{t('details.notFoundHint')}</Empty>;
  const today = row.workingHours.filter(({ start }) => formats.day(start) === formats.day(now));
  return (
    <article>
      <header className={facts.head}>
        <div className={styles.who}>
          <Avatar initials={row.initials} activity={row.activity} size={48} />
          <div>
            <h2>{row.name}</h2>
            <p>{t(`activity.${row.activity}`)}</p>
          </div>
        </div>
      </header>
      <Section title={t('technician.profile')}>
        <dl className={facts.facts}>
          <dt>{t('technician.hours')}</dt><dd>{today.length > 0 ? today.map(({ start, end }) => formats.timeRange(start, end)).join(', ') : t('technician.noHours')}</dd>
          {row.phone && <><dt>{t('technician.phone')}</dt><dd><a href={`tel:${row.phone.replace(/\s/g, '')}`}><Icon name="phone" size={12} /> {row.phone}</a></dd></>}
          {row.location && <><dt>{t('technician.position')}</dt><dd>{formats.ago(row.location.at, now)}</dd></>}
          {row.timeOff.map((off) => <TimeOffLine key={off.id} reason={off.reason} window={`${formats.moment(off.start, now)} – ${formats.moment(off.end, now)}`} label={t('technician.timeOff')} />)}
        </dl>
      </Section>
      {row.skills.length > 0 && <Section title={t('technician.skills')}><Skills skills={row.skills} /></Section>}
      <Section title={t('technician.agenda')}><Agenda entries={row.calendar} formats={formats} now={now} /></Section>
    </article>
  );
}

function TimeOffLine({ label, window, reason }: { label: string; window: string; reason: string }) {
  return <><dt>{label}</dt><dd>{window} ({reason})</dd></>;
}
