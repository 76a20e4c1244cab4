import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@fieldservice/shared/ui/icons';
import styles from './Modal.module.css';

interface Props { open: boolean; onClose: () => void; title: string; text?: string; children: ReactNode }

export function Modal({ open, onClose, title, text, children }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.scrim} />
        <Dialog.Content className={styles.modal} {...(text ? {} : { 'aria-describedby': undefined })}>
          <Dialog.Title className={styles.title}>{title}</Dialog.Title>
          {text && <Dialog.Description className={styles.text}>{text}</Dialog.Description>}
          {children}
          <Dialog.Close className={styles.close} aria-label={t('action.close')}><Icon name="close" /></Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
