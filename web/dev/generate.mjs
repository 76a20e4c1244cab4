// npm run generate: shared/src/api/schema.d.ts from the OpenAPI document that the server's tests keep true.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapi, { astToString } from 'openapi-typescript';
import { asOnTheWire } from './document.mjs';

const document = new URL('../../docs/openapi.json', import.meta.url);
export const schemaFile = new URL('../shared/src/api/schema.d.ts', import.meta.url);

export async function generate() {
  const json = asOnTheWire(JSON.parse(readFileSync(document, 'utf8')));
  json.paths = {}; // Routes are in client.ts; only what they carry is taken from here.
  return `// Generated from docs/openapi.json by npm run generate; not to be edited.\n${astToString(await openapi(json))}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaFile, await generate());
