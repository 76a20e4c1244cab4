import { useTranslation } from 'react-i18next';
import styles from './MapLayers.module.css';

export type Layer = 'technicians' | 'jobs' | 'assets';
const layers: Layer[] = ['technicians', 'jobs', 'assets'];

/** Legend and switch in one. */
export function MapLayers({ hidden, onChange }: { hidden: ReadonlySet<Layer>; onChange: (hidden: ReadonlySet<Layer>) => void }) {
  const { t } = useTranslation();
  const toggle = (layer: Layer) => onChange(hidden.has(layer) ? new Set([...hidden].filter((other) => other !== layer)) : new Set([...hidden, layer]));
  return (
    <div className={styles.layers} role="group" aria-label={t('layers.label')}>
      {layers.map((layer) => (
        <button key={layer} aria-pressed={!hidden.has(layer)} onClick={() => toggle(layer)}>
          <span className={styles.sign} data-layer={layer} aria-hidden="true" />
          {t(`layers.${layer}`)}
        </button>
      ))}
    </div>
  );
}
