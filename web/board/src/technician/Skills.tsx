import type { RatedSkill } from '@fieldservice/shared/api/types';
import facts from '../details/facts.module.css';
import styles from './TechnicianDetails.module.css';

export function Skills({ skills }: { skills: RatedSkill[] }) {
  return (
    <ul className={styles.skills}>
      {skills.map(({ skill, rating }) => (
        <li key={skill}>
          <span className={facts.named}>{skill}</span>
          <span className={styles.meter} aria-hidden="true"><span style={{ width: `${rating * 10}%` }} /></span>
          <span className={styles.rating}>{rating}</span>
        </li>
      ))}
    </ul>
  );
}
