// The built apps on the mock server in Debian's Chromium, one fresh page per scene, size and theme.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { scenes } from './scenes.mjs';

const PORT = 5089;
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Calls `visit(page, name)` for each scene whose name contains `filter`, in the sizes and themes it lists or in all. */
export async function browse(filter, visit) {
  const server = spawn(process.execPath, [fileURLToPath(new URL('mock-server.mjs', import.meta.url)), '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((ready) => server.stdout.once('data', ready));
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
  try {
    for (const scene of scenes.filter(({ name }) => name.includes(filter)))
      for (const size of scene.sizes ?? ['desktop', 'phone'])
        for (const theme of scene.themes ?? ['light', 'dark']) await show(browser, scene, size, theme, visit);
  } finally {
    await browser.close();
    server.kill();
  }
}

async function show(browser, scene, size, theme, visit) {
  const phone = size === 'phone';
  const context = await browser.newContext({ viewport: sizes[size], colorScheme: theme, deviceScaleFactor: phone ? 2 : 1, hasTouch: phone, locale: scene.locale ?? 'en-GB' });
  const page = await context.newPage();
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && console.log(`[${scene.name}] ${message.text()}`));
  page.on('pageerror', (error) => console.log(`[${scene.name}] ${error.stack}`));
  await page.request.post(`http://localhost:${PORT}/dev/user/${scene.user ?? 'dispatcher'}`);
  await page.goto(`http://localhost:${PORT}${scene.path}`);
  await page.waitForTimeout(scene.wait ?? 1500);
  await scene.act?.(page, size);
  await visit(page, `${scene.name}-${size}-${theme}`);
  await context.close();
}
