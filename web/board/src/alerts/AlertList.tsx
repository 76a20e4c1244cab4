import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { alertKey } from '@fieldservice/shared/live/boardState';
import { useBoard } from '../live/BoardContext';
import { Empty } from '../ui/Empty';
import { AlertItem } from './AlertItem';
import { episodeOrder, isDismissed } from './episodes';
import styles from './AlertList.module.css';

export function AlertList() {
  const { t } = useTranslation();
  const alerts = useBoard((state) => state.alerts);
  const sorted = useMemo(() => [...alerts.values()].filter(({ episode }) => !isDismissed(episode)).sort((a, b) => episodeOrder(a.episode, b.episode)), [alerts]);
  if (sorted.length === 0) return <Empty icon="check" title={t('alerts.empty')}>{t('alerts.emptyHint')}</Empty>;
  return <ul className={styles.list} aria-label={t('alerts.title')}>{sorted.map((alert) => <AlertItem key={alertKey(alert)} alert={alert} />)}</ul>;
}
