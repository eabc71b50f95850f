import { defineConfig } from 'vitest/config';

/** `npm run test:browser`: apart from `npm test`, because a browser takes longer and may not be there. */
export default defineConfig({
  test: {
    include: ['test/browser/*.browser.ts'],
    testTimeout: 30_000,
    globalSetup: 'test/temporary-folder.ts',
  },
});
