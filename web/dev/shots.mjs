// Screenshots of every page state to /tmp/shots: node dev/shots.mjs [name-filter]
import { mkdirSync } from 'node:fs';
import { browse } from './browse.mjs';

mkdirSync('/tmp/shots', { recursive: true });
await browse(process.argv[2] ?? '', (page, name) => page.screenshot({ path: `/tmp/shots/${name}.png` }));
