import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import { Button } from '@fieldservice/shared/ui/Button';
import { useCommand } from '../toast/useCommand';
import styles from './NoteForm.module.css';

export function NoteForm({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const add = useCommand({ run: () => api.addNote(orderId, text.trim()), failed: t('note.failed'), onDone: () => setText('') });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') add.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <input value={text} onChange={(event) => setText(event.target.value)} placeholder={t('note.placeholder')} aria-label={t('note.placeholder')} maxLength={2000} />
      {text !== '' && <Button type="submit" kind="primary" busy={add.isPending}>{t('note.add')}</Button>}
    </form>
  );
}
