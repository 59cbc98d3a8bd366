/* eslint-disable @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars, @typescript-eslint/no-explicit-any -- vitest asks for just this declaration */
import type { BitekstMatchers } from '../dist/matchers.js';

export * from '../dist/vitest.js';

declare module 'vitest' {
  // vitest 3.2 and 4 have one type parameter here and vitest 5 has two, so that no one declaration agrees with all of them;
  // the matchers use none.
  /* eslint-disable-next-line @typescript-eslint/ban-ts-comment */
  // @ts-ignore
  interface Matchers<T = any> extends BitekstMatchers<any> {}
}
