import { defineConfig } from 'vitest/config';

// Laws run 5,000 cases: on a busy machine some take minutes, which is no failure.
export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 300_000 },
});
