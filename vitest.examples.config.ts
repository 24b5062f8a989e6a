import { defineConfig } from 'vitest/config';

/** Real sites with the real tools: apart, since they install packages and need a browser. */
export default defineConfig({
  test: {
    include: ['test/examples/**/*.test.ts'],
    globalSetup: ['test/setup/compile.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
