import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '@fieldservice/shared/ui/copyText';
import { Button } from '@fieldservice/shared/ui/Button';
import { Icon } from '@fieldservice/shared/ui/icons';

export function ShareButton() {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [copied]);

  const share = async () => {
    const url = window.location.href;
    if ('share' in navigator) await navigator.share({ title: t('share.title'), url }).catch(() => undefined); // Closing the sheet is no error.
    else setCopied(await copyText(url));
  };

  return (
    <Button onClick={() => void share()}>
      <Icon name={copied ? 'check' : 'share'} />
      <span aria-live="polite">{t(copied ? 'share.copied' : 'share.button')}</span>
    </Button>
  );
}
