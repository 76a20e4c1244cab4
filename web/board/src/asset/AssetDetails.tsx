import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import type { AssetView } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import { Button } from '@fieldservice/shared/ui/Button';
import { Icon } from '@fieldservice/shared/ui/icons';
import { Loaded } from '../details/Loaded';
import facts from '../details/facts.module.css';
import { useBoard } from '../live/BoardContext';
import { useBoardFormats } from '../live/useBoardFormats';
import { Section } from '../ui/Section';
import { NewWorkOrderDialog } from '../workorder/new/NewWorkOrderDialog';
import { Episodes } from './Episodes';
import { HealthGauge } from './HealthGauge';
import { Metrics } from './Metrics';
import { ServiceHistory } from './ServiceHistory';

export default function AssetDetails({ id }: { id: string }) {
  const version = useBoard((state) => state.assets.get(id)?.version ?? 0);
  const query = useQuery({ queryKey: ['asset', id, version], queryFn: () => api.asset(id), placeholderData: (previous) => previous, refetchInterval: 10_000 });
  return <Loaded query={query}>{(asset) => <Asset asset={asset} />}</Loaded>;
}

function Asset({ asset }: { asset: AssetView }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const now = useNow();
  const [creating, setCreating] = useState(false);
  return (
    <article>
      <header className={facts.head}>
        <div className={facts.over}><span className={facts.named}>{[asset.category, asset.serialNumber].filter(Boolean).join(' · ')}</span></div>
        <h2>{asset.name}</h2>
        <p>{asset.site.accountName}{asset.functionalLocation && ` · ${asset.functionalLocation}`}</p>
      </header>
      <HealthGauge health={asset.health} connection={asset.connection} lastReading={asset.lastReadingAt && formats.ago(asset.lastReadingAt, now)} />
      <div className={facts.tools}><Button onClick={() => setCreating(true)}><Icon name="plus" />{t('new.title')}</Button></div>
      {asset.episodes.length > 0 && <Episodes asset={asset} />}
      <Metrics asset={asset} />
      <Section title={t('asset.history')}><ServiceHistory visits={asset.serviceHistory} /></Section>
      <NewWorkOrderDialog open={creating} onClose={() => setCreating(false)} asset={asset} />
    </article>
  );
}
