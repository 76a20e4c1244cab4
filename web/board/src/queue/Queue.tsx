import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@fieldservice/shared/ui/icons';
import { useBoard } from '../live/BoardContext';
import { select, type Selection } from '../router';
import { NewWorkOrderDialog } from '../workorder/new/NewWorkOrderDialog';
import { QueueEmpty } from './QueueEmpty';
import { QueueHeader } from './QueueHeader';
import { QueueRow } from './QueueRow';
import { queueItems, type QueueFilter, type QueueGroup } from './groups';
import styles from './Queue.module.css';

interface Props { selection: Selection | null; filter: QueueFilter; onFilter: (filter: QueueFilter) => void }

const filters: QueueFilter[] = ['all', 'Unscheduled', 'Scheduled', 'InProgress', 'Completed'];

export function Queue({ selection, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const rows = useBoard((state) => state.workOrders);
  const [search, setSearch] = useState('');
  const [collapsed, setCollapsed] = useState<ReadonlySet<QueueGroup>>(new Set());
  const [cursor, setCursor] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const items = useMemo(() => queueItems(rows.values(), filter, search, collapsed), [rows, filter, search, collapsed]);
  const virtual = useVirtualizer({
    count: items.length, getScrollElement: () => scroller.current, overscan: 8,
    estimateSize: (index) => (items[index]!.kind === 'header' ? 36 : 84),
    getItemKey: (index) => { const item = items[index]!; return item.kind === 'header' ? item.group : item.row.id; },
  });
  const selectedId = selection?.kind === 'workOrder' ? selection.id : null;
  const indexOf = (id: string | null) => items.findIndex((item) => item.kind === 'row' && item.row.id === id);

  useEffect(() => {
    const index = indexOf(selectedId);
    if (index >= 0) virtual.scrollToIndex(index);
    setCursor(selectedId);
    // Only a new selection scrolls; rows that move under it do not.
  }, [selectedId]);

  const move = (step: 1 | -1) => {
    let index = indexOf(cursor);
    do index += step;
    while (items[index]?.kind === 'header');
    const item = items[index];
    if (item?.kind !== 'row') return;
    setCursor(item.row.id);
    virtual.scrollToIndex(index);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && cursor) select({ kind: 'workOrder', id: cursor });
    else return;
    event.preventDefault();
  };
  const toggle = (group: QueueGroup) => setCollapsed((before) => (before.has(group) ? new Set([...before].filter((other) => other !== group)) : new Set([...before, group])));

  return (
    <section className={styles.queue} aria-label={t('queue.label')}>
      <div className={styles.tools}>
        <label className={styles.search}>
          <Icon name="search" />
          <input type="search" data-search value={search} onChange={(event) => setSearch(event.target.value)} onKeyDown={onKey} placeholder={t('queue.search')} aria-label={t('queue.search')} />
          <kbd>/</kbd>
        </label>
        <button className={styles.create} onClick={() => setCreating(true)} aria-label={t('new.title')} title={t('new.title')}><Icon name="plus" /></button>
      </div>
      <div className={styles.filters} role="group" aria-label={t('queue.filter')}>
        {filters.map((name) => <button key={name} aria-pressed={filter === name} onClick={() => onFilter(name)}>{t(`queue.filters.${name}`)}</button>)}
      </div>
      {items.length === 0 && <QueueEmpty searching={search !== '' || filter !== 'all'} onClear={() => { setSearch(''); onFilter('all'); }} />}
      <div ref={scroller} className={styles.scroller} tabIndex={0} role="listbox" aria-label={t('queue.label')} aria-activedescendant={cursor ? `queue-${cursor}` : undefined} onKeyDown={onKey}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const item = items[index]!;
            return (
              <div key={key} data-index={index} ref={virtual.measureElement} className={styles.slot} style={{ transform: `translateY(${start}px)` }} role="presentation">
                {item.kind === 'header'
                  ? <QueueHeader group={item.group} count={item.count} open={!collapsed.has(item.group)} onToggle={() => toggle(item.group)} />
                  : <QueueRow row={item.row} selected={item.row.id === selectedId} current={item.row.id === cursor} />}
              </div>
            );
          })}
        </div>
      </div>
      <NewWorkOrderDialog open={creating} onClose={() => setCreating(false)} />
    </section>
  );
}
