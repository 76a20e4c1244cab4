import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { Priority } from '@fieldservice/shared/api/types';
import { Button } from '@fieldservice/shared/ui/Button';
import { useBoard } from '../live/BoardContext';
import { select } from '../router';
import { useCommand } from '../toast/useCommand';
import form from '../ui/form.module.css';
import { Modal } from '../ui/Modal';

const priorities: Priority[] = ['Low', 'Normal', 'High', 'Emergency'];

interface Props { open: boolean; onClose: () => void; assetId?: string }

export function NewWorkOrderDialog({ open, onClose, assetId }: Props) {
  const { t } = useTranslation();
  return (
    <Modal open={open} onClose={onClose} title={t('new.title')} text={t('new.text')}>
      <NewWorkOrderForm onClose={onClose} assetId={assetId} />
    </Modal>
  );
}

function NewWorkOrderForm({ onClose, assetId }: Omit<Props, 'open'>) {
  const { t } = useTranslation();
  const assets = useBoard((state) => state.assets);
  const types = useQuery({ queryKey: ['incident-types'], queryFn: api.incidentTypes });
  const [asset, setAsset] = useState(assetId ?? '');
  const [type, setType] = useState('');
  const [summary, setSummary] = useState('');
  const [priority, setPriority] = useState<Priority>('Normal');
  const sorted = useMemo(() => [...assets.values()].sort((a, b) => a.name.localeCompare(b.name)), [assets]);
  const create = useCommand({
    run: () => api.createWorkOrder({ summary: summary.trim(), assetId: asset, incidentTypeIds: [type], priority, autoSchedule: true }),
    failed: t('new.failed'), done: t('new.done'),
    onDone: (order) => {
      onClose();
      select({ kind: 'workOrder', id: order.id });
    },
  });
  const chooseType = (id: string) => {
    setType(id);
    const template = types.data?.items.find((candidate) => candidate.id === id)?.template;
    if (!template) return;
    setPriority(template.priority);
    if (summary === '') setSummary(template.name);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };

  return (
    <form className={form.form} onSubmit={submit}>
      <label className={form.field}>
        {t('new.asset')}
        <select value={asset} onChange={(event) => setAsset(event.target.value)} required>
          <option value="" disabled>{t('new.choose')}</option>
          {sorted.map((row) => <option key={row.id} value={row.id}>{row.name}</option>)}
        </select>
      </label>
      <label className={form.field}>
        {t('new.type')}
        <select value={type} onChange={(event) => chooseType(event.target.value)} required>
          <option value="" disabled>{t('new.choose')}</option>
          {types.data?.items.map((item) => <option key={item.id} value={item.id}>{item.template.name}</option>)}
        </select>
      </label>
      <label className={form.field}>{t('new.summary')}<input value={summary} onChange={(event) => setSummary(event.target.value)} maxLength={200} required /></label>
      <label className={form.field}>
        {t('new.priority')}
        <select value={priority} onChange={(event) => setPriority(event.target.value as Priority)}>
          {priorities.map((name) => <option key={name} value={name}>{t(`priority.${name}`)}</option>)}
        </select>
      </label>
      <div className={form.actions}>
        <Button onClick={onClose}>{t('action.back')}</Button>
        <Button kind="primary" type="submit" busy={create.isPending}>{t('new.create')}</Button>
      </div>
    </form>
  );
}
