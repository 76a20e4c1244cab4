import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import { ApiProblem } from '@fieldservice/shared/api/problem';
import { Button } from '@fieldservice/shared/ui/Button';
import { Icon } from '@fieldservice/shared/ui/icons';
import { navigate } from '../router';
import form from '../ui/form.module.css';
import styles from './SignIn.module.css';

export function SignIn() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => api.signIn(userName.trim(), password),
    onSuccess: async () => {
      if (window.location.pathname === '/sign-in') navigate('/', true);
      await queries.resetQueries({ queryKey: ['session'] });
    },
  });

  useEffect(() => {
    document.title = `${t('signIn.title')} · FieldService`;
  }, [t]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  const wrong = signIn.error instanceof ApiProblem && signIn.error.status === 401;

  return (
    <main className={styles.page}>
      <section className={styles.card}>
        <p className={styles.brand}>FieldService</p>
        <h1>{t('signIn.title')}</h1>
        <form className={form.form} onSubmit={submit}>
          <label className={form.field}>
            {t('signIn.userName')}
            <input value={userName} onChange={(event) => setUserName(event.target.value)} autoComplete="username" autoCapitalize="none" spellCheck={false} required autoFocus />
          </label>
          <label className={form.field}>
            {t('signIn.password')}
            <input type="password" value={password} onChange={(event) => setPassword(event.target.value)} autoComplete="current-password" required />
          </label>
          {signIn.error && (
            <p className={form.problem} role="alert"><Icon name="alert" />{t(wrong ? 'signIn.wrong' : 'signIn.unreachable')}</p>
          )}
          <Button kind="primary" type="submit" busy={signIn.isPending} className={styles.submit}>{t('signIn.button')}</Button>
        </form>
        <p className={styles.hint}>{t('signIn.hint')}</p>
      </section>
    </main>
  );
}
