import { expect, it } from 'vitest';
import { commandOf, emptyDraft, fieldOf } from './draft';

const draft = { ...emptyDraft('', '2026-03-02'), accountId: 'dairy', siteId: 'dairy-main', typeId: 'inspection', summary: ' Look at it ' };

it('is for an account and site, or for an asset alone', () => {
  expect(commandOf(draft, 'Europe/Berlin')).toEqual({ accountId: 'dairy', siteId: 'dairy-main', summary: 'Look at it', incidentTypeIds: ['inspection'], priority: 'Normal', autoSchedule: true });
  expect(commandOf({ ...draft, assetId: 'pump-01' }, 'Europe/Berlin')).toMatchObject({ assetId: 'pump-01' });
  expect(commandOf({ ...draft, assetId: 'pump-01' }, 'Europe/Berlin')).not.toHaveProperty('accountId');
});

it('promises times of the territory, each of them only when given', () => {
  expect(commandOf({ ...draft, from: '9:00', to: '11:00' }, 'Europe/Berlin')).toMatchObject({ promisedFrom: '2026-03-02T08:00:00.000Z', promisedTo: '2026-03-02T10:00:00.000Z' });
  expect(commandOf({ ...draft, to: '11:00' }, 'Europe/Berlin').promisedFrom).toBeUndefined();
});

it('finds the field that a problem is about', () => {
  expect(fieldOf('incidentTypeIds[0]')).toBe('typeId');
  expect(fieldOf('promisedTo')).toBe('to');
  expect(fieldOf('site.position')).toBeUndefined();
  expect(fieldOf(undefined)).toBeUndefined();
});
