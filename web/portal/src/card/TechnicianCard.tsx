import { useTranslation } from 'react-i18next';
import type { TrackedTechnician } from '@fieldservice/shared/api/types';
import { Avatar } from '@fieldservice/shared/ui/Avatar';
import { Icon } from '@fieldservice/shared/ui/icons';
import styles from './TechnicianCard.module.css';

export function TechnicianCard({ technician }: { technician: TrackedTechnician }) {
  const { t } = useTranslation();
  return (
    <section className={styles.technician}>
      <Avatar initials={technician.initials} size={48} />
      <div>
        <p className={styles.role}>{t('technician.role')}</p>
        <p className={styles.name}>{technician.name}</p>
      </div>
      {technician.phone && (
        <a className={styles.call} href={`tel:${technician.phone.replace(/\s/g, '')}`} aria-label={t('technician.call', { name: technician.name })}>
          <Icon name="phone" size={20} />
        </a>
      )}
    </section>
  );
}
