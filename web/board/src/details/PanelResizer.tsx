import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './PanelResizer.module.css';

const LEAST = 340;
const MOST = 680;
const STEP = 24;
const limited = (width: number) => Math.round(Math.min(MOST, Math.max(LEAST, width)));

export function PanelResizer({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const { t } = useTranslation();
  const onMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(limited(window.innerWidth - event.clientX));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') onWidth(limited(width + STEP));
    if (event.key === 'ArrowRight') onWidth(limited(width - STEP));
  };
  return (
    <div
      className={styles.resizer} role="separator" aria-orientation="vertical" aria-label={t('details.resize')} aria-valuenow={width} aria-valuemin={LEAST} aria-valuemax={MOST} tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)} onPointerMove={onMove} onKeyDown={onKey}
    />
  );
}
