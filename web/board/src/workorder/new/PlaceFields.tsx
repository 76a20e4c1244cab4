import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@fieldservice/shared/api/client';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import type { Draft } from './draft';

interface Props { draft: Draft; onChange: (change: Partial<Draft>) => void; errors: Partial<Record<keyof Draft, string>> }

/** Account, site, and one of the site's machines where it is about one. */
export function PlaceFields({ draft, onChange, errors }: Props) {
  const { t } = useTranslation();
  const accounts = useQuery({ queryKey: ['accounts'], queryFn: api.accounts });
  const assets = useQuery({ queryKey: ['assets', draft.accountId], queryFn: () => api.assets(draft.accountId), enabled: draft.accountId !== '' });
  const sites = accounts.data?.items.find((account) => account.id === draft.accountId)?.sites ?? [];
  const site = sites.find((candidate) => candidate.id === draft.siteId);
  const machines = (assets.data?.items ?? []).filter((asset) => asset.site.name === site?.name);
  const chooseAccount = (accountId: string) => {
    const its = accounts.data?.items.find((account) => account.id === accountId)?.sites ?? [];
    onChange({ accountId, siteId: its.length === 1 ? its[0]!.id : '', assetId: '' });
  };

  return (
    <>
      <Field label={t('new.account')} error={errors.accountId}>
        <Select value={draft.accountId} onChange={chooseAccount} required placeholder={t('new.choose')} options={(accounts.data?.items ?? []).map(({ id, name }) => ({ value: id, text: name }))} />
      </Field>
      <Field label={t('new.site')} error={errors.siteId}>
        <Select
          value={draft.siteId} onChange={(siteId) => onChange({ siteId, assetId: '' })} required disabled={sites.length === 0} placeholder={t('new.choose')}
          options={sites.map(({ id, name, address }) => ({ value: id, text: `${name}, ${address}` }))}
        />
      </Field>
      {machines.length > 0 && (
        <Field label={t('new.asset')} hint={t('new.optional')} error={errors.assetId}>
          <Select value={draft.assetId} onChange={(assetId) => onChange({ assetId })} placeholder={t('new.noAsset')} options={machines.map(({ id, name }) => ({ value: id, text: name }))} />
        </Field>
      )}
    </>
  );
}
