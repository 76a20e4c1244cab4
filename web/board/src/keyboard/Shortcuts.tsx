import { useTranslation } from 'react-i18next';
import { Modal } from '../ui/Modal';
import styles from './Shortcuts.module.css';

const keys = ['/', '↑ ↓', 'Enter', 'Esc', '?'] as const;
const names = { '/': 'search', '↑ ↓': 'move', Enter: 'open', Esc: 'close', '?': 'help' } as const;

export function Shortcuts({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open={open} onClose={onClose} title={t('keys.title')}>
      <dl className={styles.keys}>
        {keys.map((key) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{t(`keys.${names[key]}`)}</dd></div>)}
      </dl>
    </Modal>
  );
}
