import { canonicalLanguage } from '../../bitext/index.js';
import type { ConcordanceLine, MemoryMatch } from '../../lookup/index.js';
import { detectLanguage } from '../../segment/index.js';
import type { StoredMemory } from '../../store/index.js';
import { readChoice } from '../arguments.js';
import { formatJsonLines, formatTsv } from '../formats/plain.js';
import { Refusal, type Command, type Context } from '../host.js';
import { withMemory } from '../stored-memory.js';
import { createTerminal, layText, padEnd, type Mark, type Terminal } from '../terminal.js';

const formats = ['table', 'json', 'jsonl', 'tsv'] as const;

/** `bitekst lookup`: the library's `TranslationMemory.lookup` and `Concordance`. */
export const lookupCommand: Command = {
  options: {
    lang: { type: 'string', short: 'l' },
    to: { type: 'string' },
    concordance: { type: 'boolean' },
    lemma: { type: 'boolean' },
    translations: { type: 'boolean' },
    'min-similarity': { type: 'string' },
    measure: { type: 'string' },
    limit: { type: 'string' },
    domain: { type: 'string' },
    format: { type: 'string', short: 'f' },
  },
  help: 'help.lookup',
  run: async (context) => {
    const { files, options, say, host, notice } = context;
    const format = readChoice(options, 'format', formats, say) ?? 'table';
    const [file, ...words] = files;
    const text = words.join(' ');
    if (file === undefined || text.trim() === '') throw new Refusal(`${say('lookup.arguments')}. ${say('usage.tryHelp', { command: 'lookup' })}`);
    const minSimilarity = readNumber(context, 'min-similarity', 1);
    const limit = readNumber(context, 'limit', Infinity);
    const measure = readChoice(options, 'measure', ['words', 'characters'] as const, say);
    const to = readTag(context, 'to');
    const wanted = readTag(context, 'lang');
    const domain = options.get('domain');
    return withMemory(context, file, false, async (memory) => {
      const language = wanted ?? (await guessLanguage(text, memory));
      if (language === undefined) throw new Refusal(say('lookup.noLanguage', { languages: (await memory.languages()).join(', ') }));
      const filter = { ...(to !== undefined && { to }), ...(domain !== undefined && { domain: String(domain) }), ...(limit !== undefined && { limit }) };
      const terminal = createTerminal(host, options);
      let records: readonly object[];
      let rows: readonly (readonly (string | number)[])[];
      let header: readonly string[];
      let shown: string;
      if (options.has('translations')) {
        const translations = (await memory.translationsOf(text, language, { ...filter, lemma: options.has('lemma') })).slice(0, limit);
        records = translations;
        header = ['translation', 'count', 'share'];
        rows = translations.map(({ text: words, count, share }) => [words, count, share.toFixed(4)]);
        shown = translations.map(({ text: words, count, share }) => `${padEnd(String(count), 6)}${padEnd(`${Math.round(share * 100)}%`, 6)}${terminal.paint('bold', words)}\n`).join('');
      } else if (options.has('concordance')) {
        const { lines, more } = await memory.find(text, language, { ...filter, lemma: options.has('lemma') });
        records = lines;
        header = ['left', 'keyword', 'right', 'counterpart'];
        rows = lines.map(({ text: whole, keyword, counterpart }) => [whole.slice(0, keyword.from), whole.slice(keyword.from, keyword.to), whole.slice(keyword.to), counterpart]);
        shown = lines.map((line) => layLine(line, terminal)).join('\n');
        if (more) notice(say('lookup.more'));
      } else {
        const matches = await memory.lookup(text, language, { ...filter, ...(minSimilarity !== undefined && { minSimilarity }), ...(measure !== undefined && { measure }) });
        records = matches;
        header = ['kind', 'similarity', 'text', 'translation', 'id'];
        rows = matches.map(({ kind, similarity, text: stored, translation, unitId }) => [kind, similarity.toFixed(4), stored, translation, unitId]);
        shown = matches.map((match) => layMatch(match, context, terminal)).join('\n');
      }
      host.stdout.write(format === 'json' ? `${JSON.stringify(records, null, 2)}\n` : format === 'jsonl' ? formatJsonLines(records) : format === 'tsv' ? formatTsv(header, rows) : shown);
      if (records.length > 0) return 0;
      notice(say('lookup.nothing', { text, language }));
      return 1;
    });
  },
};

const margin = 12;

function layMatch({ kind, similarity, text, translation, difference }: MemoryMatch, { say }: Context, { width, paint }: Terminal): string {
  const marks: Mark[] = difference.flatMap(({ kind: what, stored }) => (what === 'same' || stored === null ? [] : [{ ...stored, style: 'clash' as const }]));
  const heads = [say(`match.${kind}`), similarity.toFixed(2)];
  const rows = [
    ...layText(text, { from: 0, to: text.length }, { width: width - margin, paint, marks }),
    ...layText(translation, { from: 0, to: translation.length }, { width: width - margin, paint, style: 'accent' }),
  ];
  return rows.map((row, k) => `${paint('dim', padEnd(heads[k] ?? '', margin))}${row}\n`).join('');
}

function layLine({ text, keyword, counterpart, answer }: ConcordanceLine, { width, paint }: Terminal): string {
  const rows = [
    ...layText(text, { from: 0, to: text.length }, { width: width - 2, paint, marks: [{ ...keyword, style: 'bold' }] }),
    ...layText(counterpart, { from: 0, to: counterpart.length }, { width: width - 2, paint, marks: answer.map((span) => ({ ...span, style: 'agree' as const })), style: 'dim' }).map((row) => `  ${row}`),
  ];
  return rows.map((row) => `${row}\n`).join('');
}

/** The language of the text where that is plain and the memory has it; else the memory's only one. */
async function guessLanguage(text: string, memory: StoredMemory): Promise<string | undefined> {
  const { language } = detectLanguage(text);
  if (language !== null) return language;
  // A word or two may be of either language: the one that knows it.
  const known: string[] = [];
  for (const tag of await memory.languages()) {
    if ((await memory.lookup(text, tag, { limit: 1 })).length > 0 || (await memory.find(text, tag, { limit: 1, align: false })).lines.length > 0) known.push(tag);
  }
  return known.length === 1 ? known[0] : undefined;
}

function readTag({ options, say }: Context, name: string): string | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  const tag = canonicalLanguage(String(value));
  if (tag === undefined) throw new Refusal(say('usage.badLanguage', { value: String(value) }));
  return tag;
}

function readNumber({ options, say }: Context, name: string, most: number): number | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  const number = /^\d+(?:\.\d+)?$/u.test(String(value)) ? Number(value) : Number.NaN;
  if (!(number <= most) || (most === Infinity && !Number.isInteger(number))) throw new Refusal(say(most === 1 ? 'usage.badScore' : 'usage.badCount', { option: `--${name}`, value: String(value) }));
  return number;
}
