import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { ropa: fileURLToPath(new URL('./src/index.ts', import.meta.url)) } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/examples/**', 'test/fixtures/**'],
    globalSetup: ['test/setup/compile.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
