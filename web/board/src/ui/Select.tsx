import type { SelectHTMLAttributes } from 'react';

interface Option { value: string; text: string }
interface Props extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> { value: string; options: Option[]; placeholder?: string; onChange: (value: string) => void }

export function Select({ options, placeholder, onChange, ...rest }: Props) {
  return (
    <select {...rest} onChange={(event) => onChange(event.target.value)}>
      {placeholder && <option value="" disabled={rest.required}>{placeholder}</option>}
      {options.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
    </select>
  );
}
