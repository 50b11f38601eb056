/** Unit, reference and architecture tests (Node, jsdom where a file asks for it) and the end-to-end tests in real browsers. */
import { defineConfig } from 'vitest/config';

const fakeBrowser = new URL('./tests/fakes/browser.ts', import.meta.url).pathname;

export default defineConfig({
  resolve: { alias: { 'webextension-polyfill': fakeBrowser } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'tests/unit/**/*.test.{ts,tsx}',
            'tests/architecture/**/*.test.ts',
            'tests/updates/**/*.test.ts',
            'tests/adversarial/**/*.test.ts',
          ],
          // By default a machine of two cores would use one.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          pool: 'forks',
          // Each file has browsers, servers and profiles of its own; more of them than two only wait for each other.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
