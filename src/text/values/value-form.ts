import type { Exonym, NamedThing } from '../names/exonyms.js';
import type { Word } from '../words.js';
import { readCompound } from './compound.js';
import { lexiconOf, type Lexeme, type Lexicon } from './lexicon.js';

/** What a form can mean wherever values are read: who keeps it with what else is known of a word looks it up once. */
export interface ValueForm {
  /** Undefined for a form that the lexicon does not have. */
  readonly lexeme: Lexeme | undefined;
  /** What such a form means as a compound of number words. */
  readonly compound: Lexeme | undefined;
  /** What it says with a capital, once somebody has asked. */
  name: NameForm | undefined;
  /** How the text at hand writes it, by the number of the reading that asked: 1 in lower case, 2 with a capital inside a sentence, 3 both. */
  seen: number;
  seenIn: number;
}

/** What a capitalised form says whatever stands around it. */
export interface NameForm {
  /** Names of several words that begin with it. */
  readonly longer: Exonym['longer'];
  /** What it names by itself, in the genitive or the plural as well. */
  readonly thing: NamedThing | undefined;
  /** What it names in capitals. */
  readonly acronym: NamedThing | undefined;
  /** The key of the name that it is where no table has it, once somebody has asked. */
  key: string | undefined;
}

/** What `form` can mean where values of a language are read; the same for all regions of it. */
export function valueFormOf(form: string, language: string): ValueForm {
  return makeForm(lexiconOf(language), form);
}

function makeForm(lexicon: Lexicon, form: string): ValueForm {
  const lexeme = lexicon.words.get(form);
  return { lexeme, compound: lexeme === undefined ? readCompound(lexicon, form) : undefined, name: undefined, seen: 0, seenIn: 0 };
}

// Words come back often, in a text and in the next one; the memory is bounded, and forgetting changes no answer.
const memory = /* @__PURE__ */ new WeakMap<Lexicon, Map<string, ValueForm>>();
const mostForms = 8192;

/** As {@link valueFormOf}, of the words of a text whose forms nobody keeps. Equal forms are one object. */
export function rememberedForms(lexicon: Lexicon, words: readonly Pick<Word, 'form'>[]): ValueForm[] {
  const known = memory.get(lexicon) ?? new Map<string, ValueForm>();
  const forms: ValueForm[] = [];
  for (const { form } of words) {
    let found = known.get(form);
    if (found === undefined) known.set(form, (found = makeForm(lexicon, form)));
    forms.push(found);
  }
  if (known.size > mostForms) memory.delete(lexicon);
  else memory.set(lexicon, known);
  return forms;
}
