import { blank, openingOf, role, type Lexeme, type Lexicon } from './lexicon.js';

// Words that are taken apart come back often; the memory is bounded, and forgetting changes no answer.
const memory = /* @__PURE__ */ new WeakMap<Lexicon, Map<string, Lexeme | null>>();
const memoryLimit = 4096;
const longest = 60;

/**
 * What a word that is not in the lexicon means as a compound of number words: `tweehonderdduizend`, `honderdvijftigste`, `vijfjarige`,
 * `driekwart`, `five-year-old`, `two-thirds`. Undefined when it is none. A measure has `number` and `unit`, a fraction `number` (0–1) and the role `percent`.
 */
export function readCompound(lexicon: Lexicon, form: string): Lexeme | undefined {
  if (form.length < 5 || form.length > longest || !lexicon.numberOpenings.has(openingOf(form))) return undefined;
  let known = memory.get(lexicon);
  if (known === undefined) memory.set(lexicon, (known = new Map()));
  let found = known.get(form);
  if (found === undefined) {
    if (known.size >= memoryLimit) known.clear();
    found = takeApart(lexicon, form) ?? null;
    known.set(form, found);
  }
  return found ?? undefined;
}

// Made like those of the lexicon, so that V8 gives them the same shape: spread, they get one of their own, and what reads both is compiled anew.
function lexeme(values: Partial<Lexeme>): Lexeme {
  return Object.assign(blank(), { opens: true }, values);
}

function takeApart(lexicon: Lexicon, form: string): Lexeme | undefined {
  const glued = readGlued(lexicon, form);
  if (glued !== undefined) return glued.ordinal ? lexeme({ ordinal: glued.value }) : lexeme({ number: glued.value });
  for (const [ending, unit] of lexicon.hung) {
    if (!form.endsWith(ending)) continue;
    const amount = cardinalOf(lexicon, form.slice(0, -ending.length).replace(/-$/u, ''));
    if (!Number.isNaN(amount)) return lexeme({ number: amount, unit });
  }
  for (let cut = form.indexOf('-'); cut > 0; cut = form.indexOf('-', cut + 1)) {
    const left = cardinalOf(lexicon, form.slice(0, cut));
    if (Number.isNaN(left)) continue;
    const rest = form.slice(cut + 1);
    const right = lexicon.words.get(rest) ?? lexicon.words.get(rest.slice(0, rest.indexOf('-') < 0 ? rest.length : rest.indexOf('-')));
    if (right === undefined) continue;
    if (right.unit !== '' && right.ordinal === 0) return lexeme({ number: left, unit: right.unit });
    if (right.part > 0 && left > 0 && left < right.part && right.part > 2) return lexeme({ number: left / right.part, roles: role.percent });
    if (right.scale > 0) return lexeme({ number: left * right.scale });
  }
  // driekwart, tweederde
  for (let cut = 3; cut < Math.min(form.length - 3, 8); cut++) {
    const left = cardinalOf(lexicon, form.slice(0, cut));
    const part = lexicon.words.get(form.slice(cut))?.part ?? 0;
    if (left > 0 && left < part && part > 2) return lexeme({ number: left / part, roles: role.percent });
  }
  return undefined;
}

function cardinalOf(lexicon: Lexicon, form: string): number {
  const word = lexicon.words.get(form);
  if (word !== undefined && !Number.isNaN(word.number)) return word.number;
  if (word !== undefined && word.scale > 0 && word.scale <= 1000) return word.scale;
  const glued = readGlued(lexicon, form);
  return glued === undefined || glued.ordinal ? Number.NaN : glued.value;
}

// The scales stand from small to large: `tweehonderdduizendvijf` is cut at `duizend` first, and each part is shorter than the whole.
function readGlued(lexicon: Lexicon, form: string): { value: number; ordinal: boolean } | undefined {
  for (let at = lexicon.glued.length - 1; at >= 0; at--) {
    const [scale, size] = lexicon.glued[at]!;
    const cut = form.indexOf(scale);
    if (cut < 0) continue;
    const left = cut === 0 ? 1 : cardinalOf(lexicon, form.slice(0, cut));
    if (Number.isNaN(left)) return undefined;
    let rest = form.slice(cut + scale.length);
    if (rest === '') return { value: left * size, ordinal: false };
    if (lexicon.ordinalEndings.includes(rest)) return { value: left * size, ordinal: true };
    const joined = lexicon.joins.find((join) => rest.startsWith(join) && !lexicon.words.has(rest));
    if (joined !== undefined) rest = rest.slice(joined.length);
    const ordinal = lexicon.words.get(rest)?.ordinal ?? 0;
    if (ordinal > 0) return { value: left * size + ordinal, ordinal: true };
    const right = rest.includes(scale) ? Number.NaN : cardinalOf(lexicon, rest);
    if (!Number.isNaN(right) && Number.isInteger(right)) return { value: left * size + right, ordinal: false };
    const gluedRest = readGlued(lexicon, rest);
    return gluedRest?.ordinal === true ? { value: left * size + gluedRest.value, ordinal: true } : undefined;
  }
  return undefined;
}
