import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { ServiceTask, WorkOrderView } from '@fieldservice/shared/api/types';
import { useBoardFormats } from '../live/useBoardFormats';
import { useCommand } from '../toast/useCommand';
import { Section } from '../ui/Section';
import styles from './Tasks.module.css';

export function Tasks({ order }: { order: WorkOrderView }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const set = useCommand({ run: (task: ServiceTask) => api.setTask(order.id, task.id, !task.done), failed: t('tasks.failed') });
  const done = order.tasks.filter((task) => task.done).length;
  const closed = order.status === 'Canceled' || order.status === 'Posted';
  return (
    <Section title={t('tasks.title', { done, count: order.tasks.length })}>
      <ul className={styles.tasks}>
        {order.tasks.map((task) => (
          <li key={task.id}>
            <label data-done={task.done}>
              <input type="checkbox" checked={set.isPending && set.variables?.id === task.id ? !task.done : task.done} disabled={closed || set.isPending} onChange={() => set.mutate(task)} />
              <span>{task.name}</span>
              <time>{formats.duration(task.estimatedSeconds)}</time>
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
