import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field';
import form from '../../ui/form.module.css';
import type { Draft } from './draft';

interface Props { draft: Draft; onChange: (change: Partial<Draft>) => void; errors: Partial<Record<keyof Draft, string>> }

export function PromiseFields({ draft, onChange, errors }: Props) {
  const { t } = useTranslation();
  // Not type="time": browsers set in an American language would ask for AM and PM.
  const time = { inputMode: 'numeric', pattern: '([01]?\\d|2[0-3]):[0-5]\\d', placeholder: '09:30', title: t('new.timeFormat'), autoComplete: 'off' } as const;
  return (
    <fieldset className={form.group}>
      <legend>{t('new.promised')}<span className={form.hint}>{t('new.optional')}</span></legend>
      <Field label={t('new.day')}><input type="date" value={draft.day} onChange={(event) => onChange({ day: event.target.value })} required={draft.from !== '' || draft.to !== ''} /></Field>
      <Field label={t('new.from')} error={errors.from}><input {...time} value={draft.from} onChange={(event) => onChange({ from: event.target.value })} /></Field>
      <Field label={t('new.to')} error={errors.to}><input {...time} value={draft.to} onChange={(event) => onChange({ to: event.target.value })} /></Field>
    </fieldset>
  );
}
