import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://localhost:5080';

export default defineConfig({
  plugins: [react()],
  build: { assetsInlineLimit: 0, target: 'es2022' },
  server: { proxy: { '/api': server, '/hubs': { target: server, ws: true } } },
});
