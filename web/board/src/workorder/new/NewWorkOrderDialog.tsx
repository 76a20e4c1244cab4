import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/Modal';
import { NewWorkOrderForm } from './NewWorkOrderForm';

interface Props { open: boolean; onClose: () => void; asset?: { id: string; name: string } }

export function NewWorkOrderDialog({ open, onClose, asset }: Props) {
  const { t } = useTranslation();
  return <Modal open={open} onClose={onClose} title={t('new.title')} text={asset && t('new.forAsset', { asset: asset.name })}><NewWorkOrderForm onClose={onClose} assetId={asset?.id} /></Modal>;
}
