import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { Priority } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { Button } from '@fieldservice/shared/ui/Button';
import { useBoardFormats } from '../../live/useBoardFormats';
import { select } from '../../router';
import { useCommand } from '../../toast/useCommand';
import { Field } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { Select } from '../../ui/Select';
import { commandOf, emptyDraft, fieldOf, type Draft } from './draft';
import { PlaceFields } from './PlaceFields';
import { PromiseFields } from './PromiseFields';

const priorities: Priority[] = ['Low', 'Normal', 'High', 'Emergency'];

export function NewWorkOrderForm({ onClose, assetId = '' }: { onClose: () => void; assetId?: string }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const now = useNow();
  const types = useQuery({ queryKey: ['incident-types'], queryFn: api.incidentTypes });
  const [draft, setDraft] = useState(() => emptyDraft(assetId, formats.day(now)));
  const [errors, setErrors] = useState<Partial<Record<keyof Draft, string>>>({});
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))));
  };
  const create = useCommand({
    run: () => api.createWorkOrder(commandOf(draft, formats.timeZone)), failed: t('new.failed'), done: t('new.done'),
    onDone: (order) => {
      onClose();
      select({ kind: 'workOrder', id: order.id });
    },
    shows: (problem) => {
      const field = problem.status === 400 ? fieldOf(problem.field) : undefined;
      if (field) setErrors({ [field]: t(`problem.${problem.code}`, { defaultValue: problem.message }) });
      return field !== undefined;
    },
  });
  const chooseType = (typeId: string) => {
    const chosen = types.data!.items.find((item) => item.id === typeId)!.template;
    const untouched = draft.summary === '' || types.data!.items.some((item) => item.template.name === draft.summary);
    change({ typeId, priority: chosen.priority, ...(untouched ? { summary: chosen.name } : {}) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };

  return (
    <form className={form.form} onSubmit={submit}>
      {assetId === '' && <PlaceFields draft={draft} onChange={change} errors={errors} />}
      <Field label={t('new.type')} error={errors.typeId}>
        <Select value={draft.typeId} onChange={chooseType} required placeholder={t('new.choose')} options={(types.data?.items ?? []).map(({ id, template }) => ({ value: id, text: template.name }))} />
      </Field>
      <Field label={t('new.summary')} error={errors.summary}><input value={draft.summary} onChange={(event) => change({ summary: event.target.value })} maxLength={200} required /></Field>
      <Field label={t('new.priority')} error={errors.priority}>
        <Select value={draft.priority} onChange={(priority) => change({ priority: priority as Priority })} options={priorities.map((name) => ({ value: name, text: t(`priority.${name}`) }))} />
      </Field>
      <PromiseFields draft={draft} onChange={change} errors={errors} />
      <label className={form.check}><input type="checkbox" checked={draft.autoSchedule} onChange={(event) => change({ autoSchedule: event.target.checked })} />{t('new.autoSchedule')}</label>
      <div className={form.actions}>
        <Button onClick={onClose}>{t('action.back')}</Button>
        <Button kind="primary" type="submit" busy={create.isPending}>{t('new.create')}</Button>
      </div>
    </form>
  );
}
