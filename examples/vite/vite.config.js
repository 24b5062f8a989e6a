import { ropa } from 'ropa/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [ropa({ registry: '../../registry', organisations: ['oo2'] })],
});
