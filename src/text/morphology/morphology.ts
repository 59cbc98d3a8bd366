import { type CompoundPart, type CompoundParts, createCompoundParts, splitWord } from './compound-splitter.js';
import { type DutchLemmas, createDutchLemmas } from './dutch-lemmas.js';
import { dutchLexicon } from './dutch-lexicon.js';
import { type Lexicon, readLexicon } from './lexicon.js';

interface Dutch {
  readonly lexicon: Lexicon;
  readonly lemmas: DutchLemmas;
  readonly parts: CompoundParts;
}

let loaded: Dutch | undefined;

/** The Dutch tables, read on first use. */
export const dutch = (): Dutch => {
  if (loaded === undefined) {
    const lexicon = readLexicon(dutchLexicon);
    loaded = { lexicon, lemmas: createDutchLemmas(lexicon), parts: createCompoundParts(lexicon) };
  }
  return loaded;
};
export const split = (word: string): CompoundPart[] | null => splitWord(word, dutch().lexicon, dutch().parts, dutch().lemmas);
