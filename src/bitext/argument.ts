// What callers without types hand over: every public function says what it got and what it expected, and none fails halfway.

/** What a value is, for a message. Takes any value: those that cannot be turned into a string as well. */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > 40 ? 'a long string' : JSON.stringify(value);
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'an array' : 'an object';
    case 'undefined':
      return 'undefined';
    default:
      return `a ${typeof value}`;
  }
}

export function assertString(value: unknown, name: string, expected = 'a string'): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`got ${name}: ${describeValue(value)}, expected ${expected}`);
}

/** An object, be it of options or of data; arrays are none. */
export function assertObject(value: unknown, name: string, expected = 'an object'): asserts value is object {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new TypeError(`got ${name}: ${describeValue(value)}, expected ${expected}`);
}

export function assertList(value: unknown, name: string, expected: string): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`got ${name}: ${describeValue(value)}, expected ${expected}`);
}

/** Anything that can be gone through once; a string is none, whose characters nobody means. */
export function assertIterable(value: unknown, name: string, expected: string): asserts value is Iterable<unknown> {
  if (value === null || typeof value !== 'object' || typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] !== 'function') throw new TypeError(`got ${name}: ${describeValue(value)}, expected ${expected}`);
}

/** A number from 0 to 1. */
export function assertFraction(value: unknown, name: string): asserts value is number {
  if (typeof value !== 'number') throw new TypeError(`got ${name}: ${describeValue(value)}, expected a number from 0 to 1`);
  if (!(value >= 0 && value <= 1)) throw new RangeError(`got ${name} ${value}, expected 0 to 1`);
}
