import { useTranslation } from 'react-i18next';
import type { TechnicianRejection } from '@fieldservice/shared/api/types';
import { Section } from '../ui/Section';
import styles from './WhyUnscheduled.module.css';

export function WhyUnscheduled({ rejections }: { rejections: TechnicianRejection[] }) {
  const { t } = useTranslation();
  const byRule = new Map<string, TechnicianRejection[]>();
  for (const rejection of rejections) byRule.set(rejection.rule, [...(byRule.get(rejection.rule) ?? []), rejection]);
  return (
    <Section title={t('why.title')}>
      <div className={styles.why}>
        {[...byRule].sort((a, b) => b[1].length - a[1].length).map(([rule, members]) => (
          <details key={rule}>
            <summary><span className={styles.count}>{members.length}</span>{t(`why.rule.${rule}`, { defaultValue: rule })}</summary>
            <ul>{members.map((member) => <li key={member.technicianId}><strong>{member.technicianName}</strong> {member.text}</li>)}</ul>
          </details>
        ))}
      </div>
    </Section>
  );
}
