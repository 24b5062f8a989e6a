import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that need a browser, apart: `npm test` passes on a machine without one. */
export default defineConfig({
  resolve: { alias: { ropa: fileURLToPath(new URL('./src/index.ts', import.meta.url)) } },
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/setup/compile.ts', 'test/setup/build-site.ts'],
    fileParallelism: false,
    // Pages that are looked at beside one another: each has a process, and there may be but two processors.
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
