import { useTranslation } from 'react-i18next';
import type { WorkOrderView } from '@fieldservice/shared/api/types';
import { useNow } from '@fieldservice/shared/time/clockContext';
import facts from '../details/facts.module.css';
import { useBoardFormats } from '../live/useBoardFormats';
import { select } from '../router';

export function WorkOrderFacts({ order }: { order: WorkOrderView }) {
  const { t } = useTranslation();
  const formats = useBoardFormats();
  const now = useNow();
  const { durationSeconds, promisedFrom, promisedTo, windowStart, windowEnd, skills } = order.requirement;
  const range = (from?: string, to?: string) => [from && formats.moment(from, now), to && (from && formats.day(from) === formats.day(to) ? formats.time(to) : formats.moment(to, now))].filter(Boolean).join(' – ');
  return (
    <dl className={facts.facts}>
      <dt>{t('workOrder.where')}</dt><dd>{order.site.name}, {order.site.address}</dd>
      {order.assetId && <><dt>{t('workOrder.asset')}</dt><dd><button className={facts.link} onClick={() => select({ kind: 'asset', id: order.assetId! })}>{order.assetName}</button></dd></>}
      {(promisedFrom || promisedTo) && <><dt>{t('workOrder.promised')}</dt><dd>{range(promisedFrom, promisedTo)}</dd></>}
      {(windowStart || windowEnd) && <><dt>{t('workOrder.window')}</dt><dd>{range(windowStart, windowEnd)}</dd></>}
      <dt>{t('workOrder.duration')}</dt><dd>{formats.duration(durationSeconds)}</dd>
      {skills.length > 0 && <><dt>{t('workOrder.skills')}</dt><dd className={facts.named}>{skills.map(({ skill, minimumRating }) => (minimumRating ? `${skill} ≥ ${minimumRating}` : skill)).join(', ')}</dd></>}
      {order.products.length > 0 && <><dt>{t('workOrder.parts')}</dt><dd>{order.products.map(({ name, quantity }) => `${formats.number(quantity)} × ${name}`).join(', ')}</dd></>}
      {order.resolution && <><dt>{t('workOrder.resolution')}</dt><dd>{t(`resolution.${order.resolution}`)}</dd></>}
    </dl>
  );
}
