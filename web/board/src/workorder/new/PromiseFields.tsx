import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field';
import form from '../../ui/form.module.css';
import type { Draft } from './draft';

interface Props { draft: Draft; onChange: (change: Partial<Draft>) => void; errors: Partial<Record<keyof Draft, string>> }

export function PromiseFields({ draft, onChange, errors }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className={form.group}>
      <legend>{t('new.promised')}<span className={form.hint}>{t('new.optional')}</span></legend>
      <Field label={t('new.day')}><input type="date" value={draft.day} onChange={(event) => onChange({ day: event.target.value })} required={draft.from !== '' || draft.to !== ''} /></Field>
      <Field label={t('new.from')} error={errors.from}><input type="time" value={draft.from} onChange={(event) => onChange({ from: event.target.value })} /></Field>
      <Field label={t('new.to')} error={errors.to}><input type="time" value={draft.to} onChange={(event) => onChange({ to: event.target.value })} /></Field>
    </fieldset>
  );
}
