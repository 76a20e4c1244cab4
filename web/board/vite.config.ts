import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://localhost:5080';

export default defineConfig({
  plugins: [react()],
  build: {
    assetsInlineLimit: 0,
    target: 'es2022',
    // Libraries change seldom: on their own they stay in the browser's cache over updates.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// }] } } },
  },
  server: { proxy: { '/api': server, '/hubs': { target: server, ws: true } } },
});
