// Screenshots of the built apps against the mock server: node dev/shots.mjs [name-filter]
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { scenes } from './scenes.mjs';

const PORT = 5089;
const folder = '/tmp/shots';
const filter = process.argv[2] ?? '';
mkdirSync(folder, { recursive: true });

const server = spawn(process.execPath, [fileURLToPath(new URL('mock-server.mjs', import.meta.url)), '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const scene of scenes.filter(({ name }) => name.includes(filter))) {
  for (const size of scene.sizes ?? ['desktop', 'phone']) {
    for (const theme of scene.themes ?? ['light', 'dark']) {
      const context = await browser.newContext({ viewport: sizes[size], colorScheme: theme, deviceScaleFactor: size === 'phone' ? 2 : 1, hasTouch: size === 'phone', locale: scene.locale ?? 'en-GB' });
      const page = await context.newPage();
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && console.log(`[${scene.name}] ${message.text()}`));
      page.on('pageerror', (error) => console.log(`[${scene.name}] ${error.stack}`));
      await page.request.post(`http://localhost:${PORT}/dev/user/${scene.user ?? 'dispatcher'}`);
      await page.goto(`http://localhost:${PORT}${scene.path}`);
      await page.waitForTimeout(scene.wait ?? 1500);
      await scene.act?.(page, size);
      await page.screenshot({ path: `${folder}/${scene.name}-${size}-${theme}.png`, fullPage: scene.full ?? false });
      await context.close();
    }
  }
}
await browser.close();
server.kill();
