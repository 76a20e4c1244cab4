import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkOrderView } from '@fieldservice/shared/api/types';
import { Button } from '@fieldservice/shared/ui/Button';
import { useCommand } from '../toast/useCommand';
import form from '../ui/form.module.css';
import { Modal } from '../ui/Modal';

interface Props {
  open: boolean; onClose: () => void; title: string; text: string; confirm: string; failed: string; done: string; run: (reason: string) => Promise<WorkOrderView>;
}

const usual = ['customer', 'duplicate', 'plan'] as const;

export function ReasonDialog({ open, onClose, title, text, ...rest }: Props) {
  return <Modal open={open} onClose={onClose} title={title} text={text}><ReasonForm onClose={onClose} {...rest} /></Modal>;
}

function ReasonForm({ onClose, confirm, failed, done, run }: Omit<Props, 'open' | 'title' | 'text'>) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const cancel = useCommand({ run: () => run(reason.trim()), failed, done, onDone: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    cancel.mutate();
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <label className={form.field}>{t('cancel.reason')}<textarea value={reason} onChange={(event) => setReason(event.target.value)} maxLength={500} required autoFocus /></label>
      <div className={form.quick}>
        {usual.map((key) => <button key={key} type="button" onClick={() => setReason(t(`cancel.reasons.${key}`))}>{t(`cancel.reasons.${key}`)}</button>)}
      </div>
      <div className={form.actions}>
        <Button onClick={onClose}>{t('action.back')}</Button>
        <Button kind="danger" type="submit" disabled={reason.trim() === ''} busy={cancel.isPending}>{confirm}</Button>
      </div>
    </form>
  );
}
