// Development aid: serves the built apps, the routes they call and the two hubs from one deterministic working morning.
//   node dev/mock-server.mjs [--port 5080] [--rate 1]
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { api } from './api.mjs';
import { hub } from './hub.mjs';
import { Live } from './live.mjs';
import { trackingView } from './tracking.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '5080' }, rate: { type: 'string', default: '1' } } });
const web = join(fileURLToPath(import.meta.url), '../..');
const live = new Live(Number(values.rate));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png' };
const csp = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

const boardHub = {
  Watch: ([territoryId], send, closers) => {
    const listener = (delta) => send('delta', delta);
    live.listeners.add(listener);
    closers.push(() => live.listeners.delete(listener));
    return territoryId === 'lindenau' ? live.snapshot() : null;
  },
};
const trackingHub = {
  Watch: ([token], send, closers) => {
    const timer = setInterval(() => {
      const view = trackingView(live, token);
      if (view?.location) send('changed', { ...view, revision: ++live.revision });
    }, 2000);
    closers.push(() => clearInterval(timer));
    return trackingView(live, token);
  },
};

function file(path) {
  const [app, rest] = path.startsWith('/track-assets/') ? ['portal', path] : path.startsWith('/track/') ? ['portal', '/index.html'] : ['board', path.startsWith('/assets/') || path === '/favicon.svg' ? path : '/index.html'];
  return join(web, app, 'dist', rest);
}

createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  try {
    if (url.pathname.startsWith('/hubs/board')) return await hub(request, response, url, boardHub);
    if (url.pathname.startsWith('/hubs/tracking')) return await hub(request, response, url, trackingHub);
    if (url.pathname.startsWith('/api/') || url.pathname.startsWith('/dev/')) return await api(request, response, url, live);
    const path = file(url.pathname);
    if (!existsSync(path)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-security-policy': csp }).end(readFileSync(path));
  } catch (error) {
    return response.writeHead(500).end(String(error.stack));
  }
}).listen(Number(values.port), () => console.log(`http://localhost:${values.port}`));
