import * as Tabs from '@radix-ui/react-tabs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssetView } from '@fieldservice/shared/api/types';
import { Section } from '../ui/Section';
import { MetricPanel } from './MetricPanel';
import styles from './Metrics.module.css';

const hours = { '6': '6 h', '24': '24 h', '168': '7 d' } as const;
type Hours = keyof typeof hours;

export function Metrics({ asset }: { asset: AssetView }) {
  const { t } = useTranslation();
  const [range, setRange] = useState<Hours>('6');
  if (asset.metrics.length === 0) return null;
  return (
    <Tabs.Root value={range} onValueChange={(next) => setRange(next as Hours)}>
      <Section
        title={t('asset.metrics')}
        action={<Tabs.List className={styles.ranges} aria-label={t('asset.range')}>{Object.entries(hours).map(([value, label]) => <Tabs.Trigger key={value} value={value}>{label}</Tabs.Trigger>)}</Tabs.List>}
      >
        <Tabs.Content value={range} className={styles.metrics} tabIndex={-1}>
          {asset.metrics.map((metric) => <MetricPanel key={metric.name} asset={asset} metric={metric} hours={Number(range)} />)}
        </Tabs.Content>
      </Section>
    </Tabs.Root>
  );
}
