import { instantiateKernel } from '../../kernel/index.js';
import { familiesBase64 } from './families-wasm.js';
import { FormTable, mostLetters } from './form-table.js';

/** Families as they were read: the forms of each language, and the rarity of each concept. */
export interface ReadFamilies {
  readonly forms: readonly FormTable[];
  readonly rarity: ArrayLike<number>;
}

interface FamilyKernel {
  readonly memory: WebAssembly.Memory;
  readonly readFamilies: (at: number, end: number, concept: number, records: number, languages: number, rarity: number) => number;
}

// Of a language; tables that hold more are read without the kernel.
const mostForms = 65_536;
const mostUnits = 524_288;
// As assembly/families.ts has the numbers of a record in order.
const recordNumbers = 17;

/**
 * Reads families with a kernel (assembly/families.ts), which needs no time to be compiled for loops that run once: a third of the time. Undefined
 * on a platform without WebAssembly, and where tables have more forms than there is room for; `FormTable` reads them then, and to the same tables.
 */
export function readFamiliesQuickly(tables: readonly string[], languages: number): ReadFamilies | undefined {
  const units = tables.reduce((sum, table) => sum + table.length + 1, 0);
  const placesOf: number[][] = [];
  let recordsAt = 0;
  for (let language = 0; language < languages; language++) {
    const places = placesFrom(recordsAt);
    recordsAt = places.pop()!;
    placesOf.push(places);
  }
  const rarityAt = recordsAt + 4 * recordNumbers * languages;
  const textAt = rarityAt + units;
  // No unit takes more bytes than three.
  const kernel = instantiateKernel(familiesBase64, textAt + 3 * units) as FamilyKernel | undefined;
  if (kernel === undefined) return undefined;
  const { buffer } = kernel.memory;
  placesOf.forEach((places, language) => {
    new Int32Array(buffer, recordsAt + 4 * recordNumbers * language, recordNumbers).set([...places, mostUnits, mostForms, 0, 0, 0, mostLetters]);
  });
  const text = new Uint8Array(buffer, textAt);
  const encoder = new TextEncoder();
  let length = 0;
  for (const table of tables) {
    length += encoder.encodeInto(table, text.subarray(length)).written;
    text[length++] = newline;
  }
  const concepts = kernel.readFamilies(textAt, textAt + length, 0, recordsAt, languages, rarityAt);
  if (concepts < 0) return undefined;
  return { forms: placesOf.map((places) => tableAt(buffer, places)), rarity: new Uint8Array(buffer, rarityAt, concepts) };
}

/** Where each column of a table that begins at `at` does, in the order of a record; behind them the hashes of the form that is being read; and where the table ends. */
function placesFrom(at: number): number[] {
  const places = [at];
  for (const bytes of [2 * mostUnits, ...Array.from({ length: 6 }, () => 4 * mostForms), mostForms, 4 * mostForms, 8 * mostForms, 4 * (mostLetters + 1)]) places.push(places.at(-1)! + bytes);
  return places;
}

function tableAt(buffer: ArrayBuffer, places: readonly number[]): FormTable {
  const numbers = (column: number, count = mostForms): Int32Array => new Int32Array(buffer, places[column], count);
  return new FormTable({
    letters: new Uint16Array(buffer, places[0], mostUnits), start: numbers(1), hashes: numbers(2), first: numbers(3), last: numbers(4), concept: numbers(5), next: numbers(6),
    longest: new Uint8Array(buffer, places[7], mostForms), following: numbers(8), slots: numbers(9, 2 * mostForms),
  });
}

const newline = 0x0a;
