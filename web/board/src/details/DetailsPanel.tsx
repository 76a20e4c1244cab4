import { lazy, Suspense, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@fieldservice/shared/ui/icons';
import { select, type Selection } from '../router';
import { useStored } from '../stored';
import { TechnicianDetails } from '../technician/TechnicianDetails';
import { WorkOrderDetails } from '../workorder/WorkOrderDetails';
import { Skeleton } from '../ui/Skeleton';
import { PanelResizer } from './PanelResizer';
import styles from './DetailsPanel.module.css';

// Brings the charts along.
const AssetDetails = lazy(() => import('../asset/AssetDetails'));

export function DetailsPanel({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  const [width, setWidth] = useStored<string>('fieldservice.details-width', '408');
  return (
    <section className={styles.panel} style={{ '--width': `${width}px` } as CSSProperties} aria-label={t('details.label')}>
      <PanelResizer width={Number(width)} onWidth={(next) => setWidth(String(next))} />
      <button className={styles.close} onClick={() => select(null)} aria-label={t('action.close')}><Icon name="close" /></button>
      <div className={styles.scroller} key={`${selection.kind} ${selection.id}`}>
        {selection.kind === 'workOrder' && <WorkOrderDetails id={selection.id} />}
        {selection.kind === 'asset' && <Suspense fallback={<Skeleton lines={10} />}><AssetDetails id={selection.id} /></Suspense>}
        {selection.kind === 'technician' && <TechnicianDetails id={selection.id} />}
      </div>
    </section>
  );
}
