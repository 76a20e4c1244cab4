import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** Work is under way: the button keeps its size and refuses another click. */
  busy?: boolean;
}

export function Button({ kind = 'plain', busy = false, disabled, className, ...rest }: Props) {
  return (
    <button
      type="button" {...rest} disabled={disabled || busy} aria-busy={busy || undefined} data-kind={kind}
      className={className ? `${styles.button} ${className}` : styles.button}
    />
  );
}
