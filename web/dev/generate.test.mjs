import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generate, schemaFile } from './generate.mjs';

it('schema.d.ts is what npm run generate makes of docs/openapi.json', async () => {
  expect(await generate() === readFileSync(schemaFile, 'utf8'), 'stale: run npm run generate').toBe(true);
}, 60_000);
