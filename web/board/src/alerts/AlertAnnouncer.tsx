import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoard } from '../live/BoardContext';

/** Tells screen readers about faults that appear while the board is open. */
export function AlertAnnouncer() {
  const { t } = useTranslation();
  const alerts = useBoard((state) => state.alerts);
  const known = useRef<Set<string>>(undefined);
  const [text, setText] = useState('');

  useEffect(() => {
    const active = [...alerts].filter(([, alert]) => alert.episode.state === 'Active');
    const fresh = known.current ? active.filter(([key]) => !known.current!.has(key)) : [];
    known.current = new Set(active.map(([key]) => key));
    if (fresh.length > 0) setText(fresh.map(([, { assetName, episode }]) => t('alerts.announce', { asset: assetName, reason: episode.reason })).join(' '));
  }, [alerts, t]);

  return <p className="visuallyHidden" aria-live="polite">{text}</p>;
}
