import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://localhost:5080';

export default defineConfig({
  plugins: [react()],
  // Served at /track/{token}; its files have their own folder so that board and portal share one origin.
  build: { assetsDir: 'track-assets', assetsInlineLimit: 0, target: 'es2022' },
  server: { proxy: { '/api': server, '/hubs': { target: server, ws: true } } },
});
