import { cloneElement, useId, type ReactElement } from 'react';
import { Icon } from '@fieldservice/shared/ui/icons';
import form from './form.module.css';

interface Control { id?: string; 'aria-invalid'?: boolean; 'aria-describedby'?: string }
interface Props { label: string; hint?: string; error?: string; children: ReactElement<Control> }

/** A labelled control with what is wrong with it below. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}{hint && <span className={form.hint}>{hint}</span>}</label>
      {cloneElement(children, { id, 'aria-invalid': error !== undefined, 'aria-describedby': error ? `${id}-error` : undefined })}
      {error && <p className={form.error} id={`${id}-error`} role="alert"><Icon name="alert" size={13} />{error}</p>}
    </div>
  );
}
