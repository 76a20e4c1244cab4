import * as Popover from '@radix-ui/react-popover';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { UserView } from '@fieldservice/shared/api/types';
import { setTheme, type ThemeChoice } from '@fieldservice/shared/theme/theme';
import { useTheme } from '@fieldservice/shared/theme/useTheme';
import { Icon } from '@fieldservice/shared/ui/icons';
import { useCommand } from '../toast/useCommand';
import styles from './UserMenu.module.css';

const themes: ThemeChoice[] = ['system', 'light', 'dark'];

export function UserMenu({ user, onHelp }: { user: UserView; onHelp: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { choice, highContrast } = useTheme();
  const signOut = useCommand({ run: api.signOut, failed: t('session.signOutFailed'), onDone: () => void queries.resetQueries() });
  const initials = user.displayName.split(/\s+/).map((part) => part[0]).slice(0, 2).join('').toUpperCase();

  return (
    <Popover.Root>
      <Popover.Trigger className={styles.trigger} aria-label={t('session.menu', { initials, name: user.displayName })}>{initials}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className={styles.menu} aria-label={t('session.menu', { initials, name: user.displayName })} align="end" sideOffset={8}>
          <p className={styles.name}>{user.displayName}<span>{t(`role.${user.role}`)}</span></p>
          <fieldset className={styles.themes}>
            <legend>{t('theme.label')}</legend>
            {themes.map((theme) => (
              <button key={theme} aria-pressed={choice === theme} onClick={() => setTheme(theme, highContrast)}>{t(`theme.${theme}`)}</button>
            ))}
          </fieldset>
          <label className={styles.item}>
            <input type="checkbox" checked={highContrast} onChange={(event) => setTheme(choice, event.target.checked)} />
            {t('theme.contrast')}
          </label>
          <Popover.Close className={styles.item} onClick={onHelp}><Icon name="keyboard" />{t('keys.title')}<kbd>?</kbd></Popover.Close>
          <button className={styles.item} onClick={() => signOut.mutate()}><Icon name="exit" />{t('session.signOut')}</button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
