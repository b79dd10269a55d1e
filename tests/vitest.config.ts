import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // Vitest leaves one core free: on a machine of two, files would run one after the other.
    maxWorkers: '100%',
    projects: [
      // Some start the commands as processes; on a busy machine that takes more than the default of 5 s.
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/charts/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        root,
        // Whole sites are read here, and one is built: the default of 5 s is for functions.
        test: {
          name: 'site',
          include: ['tests/site/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
