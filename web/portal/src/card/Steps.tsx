import { useTranslation } from 'react-i18next';
import type { TrackingPhase } from '@fieldservice/shared/api/types';
import { Icon } from '@fieldservice/shared/ui/icons';
import { stepOf, steps } from '../tracking';
import styles from './Steps.module.css';

export function Steps({ phase }: { phase: TrackingPhase }) {
  const { t } = useTranslation();
  const current = steps.indexOf(stepOf(phase));
  const finished = phase === 'Done';
  return (
    <ol className={styles.steps} aria-label={t('steps.label')}>
      {steps.map((step, index) => {
        const state = index < current || finished ? 'past' : index === current ? 'current' : 'ahead';
        return (
          <li key={step} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            <span className={styles.dot}>{state === 'past' && <Icon name="check" size={12} />}</span>
            {t(`steps.${step}`)}
          </li>
        );
      })}
    </ol>
  );
}
