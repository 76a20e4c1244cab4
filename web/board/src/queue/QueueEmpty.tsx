import { useTranslation } from 'react-i18next';
import { Button } from '@fieldservice/shared/ui/Button';
import { Empty } from '../ui/Empty';

export function QueueEmpty({ searching, onClear }: { searching: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  return searching
    ? <Empty icon="search" title={t('queue.nothingFound')}><Button onClick={onClear}>{t('queue.clear')}</Button></Empty>
    : <Empty icon="check" title={t('queue.empty')}>{t('queue.emptyHint')}</Empty>;
}
