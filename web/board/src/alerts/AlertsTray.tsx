import * as Popover from '@radix-ui/react-popover';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@fieldservice/shared/ui/icons';
import { useBoard } from '../live/BoardContext';
import { AlertList } from './AlertList';
import styles from './AlertsTray.module.css';

export function AlertsTray() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const count = useBoard((state) => state.kpis.activeAlerts);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={styles.trigger} aria-label={t('alerts.open', { count })}>
        <Icon name="bell" size={20} />
        {count > 0 && <span className={styles.count}>{count}</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className={styles.tray} aria-label={t('alerts.title')} align="end" sideOffset={8} onClick={(event) => (event.target as HTMLElement).closest('button') && setOpen(false)}>
          <h2 className={styles.title}>{t('alerts.title')}</h2>
          <AlertList />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
