import type { NewWorkOrder, Priority } from '@fieldservice/shared/api/types';
import { instantOf } from '@fieldservice/shared/time/zoned';

/** What the form holds, as typed: ids may be empty, times are those of the territory's clocks. */
export interface Draft {
  accountId: string; siteId: string; assetId: string; typeId: string; summary: string; priority: Priority;
  day: string; from: string; to: string; autoSchedule: boolean;
}

export const emptyDraft = (assetId: string, today: string): Draft => ({
  accountId: '', siteId: '', assetId, typeId: '', summary: '', priority: 'Normal', day: today, from: '', to: '', autoSchedule: true,
});

export function commandOf(draft: Draft, timeZone: string): NewWorkOrder {
  const at = (time: string) => (draft.day !== '' && time !== '' ? instantOf(draft.day, time.padStart(5, '0'), timeZone) : undefined);
  const place = draft.assetId !== '' ? { assetId: draft.assetId } : { accountId: draft.accountId, siteId: draft.siteId };
  return {
    ...place, summary: draft.summary.trim(), incidentTypeIds: [draft.typeId], priority: draft.priority, autoSchedule: draft.autoSchedule,
    promisedFrom: at(draft.from), promisedTo: at(draft.to),
  };
}

const fields: Record<string, keyof Draft> = {
  accountId: 'accountId', siteId: 'siteId', assetId: 'assetId', incidentTypeIds: 'typeId', incidents: 'typeId', summary: 'summary', priority: 'priority',
  promisedFrom: 'from', promisedTo: 'to',
};

/** The form's field for a problem's: "incidentTypeIds[0]" is the type of work. */
export const fieldOf = (field: string | undefined): keyof Draft | undefined => fields[field?.split(/[.[]/)[0] ?? ''];
