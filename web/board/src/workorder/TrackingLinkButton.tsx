import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import { Button } from '@fieldservice/shared/ui/Button';
import { copyText } from '@fieldservice/shared/ui/copyText';
import { Icon } from '@fieldservice/shared/ui/icons';
import { toast } from '../toast/toasts';
import { useCommand } from '../toast/useCommand';
import styles from './TrackingLinkButton.module.css';

export function TrackingLinkButton({ orderId, bookingId }: { orderId: string; bookingId: string }) {
  const { t } = useTranslation();
  const [url, setUrl] = useState<string>();
  const link = useCommand({
    run: () => api.trackingLink(orderId, bookingId),
    failed: t('tracking.failed'),
    onDone: (made) => {
      setUrl(made.url);
      void copyText(made.url).then((copied) => toast('good', t(copied ? 'tracking.copied' : 'tracking.made')));
    },
  });
  return url
    ? <a className={styles.open} href={url} target="_blank" rel="noreferrer"><Icon name="external" />{t('tracking.open')}</a>
    : <Button onClick={() => link.mutate()} busy={link.isPending}><Icon name="link" />{t('tracking.copy')}</Button>;
}
