import { createPlaceFinder, type FilePlace } from '../bitext/index.js';
import { po } from '../formats/index.js';
import { readResources, type Resources } from '../i18next/index.js';
import { shortHash, type DriftFile } from './read-file.js';

/** A text under a key. */
export interface DriftEntry {
  /** A key of i18next with its plural form; of gettext the context and the source. */
  readonly key: string;
  /** As people should read the key. */
  readonly name: string;
  readonly text: string;
  readonly hash: string;
  readonly place: FilePlace;
  /** Marked by gettext's tools as in need of a translator. */
  readonly isFuzzy?: true;
}

/** Both files of a pair of i18next's JSON: what a key is takes both to tell. */
export function readJsonPair(source: DriftFile, target: DriftFile): Resources {
  const file = ({ path, text, language }: DriftFile): { path: string; text: string; language: string; namespace: string } => ({ path, text, language, namespace: '' });
  return readResources([file(source), file(target)]);
}

export function entriesOfResources(resources: Resources, file: DriftFile): DriftEntry[] {
  const place = createPlaceFinder(file.text, file.path);
  return resources.values
    .filter((value) => value.place.file === file.path)
    .map(({ id, text, place: { span } }) => ({ key: id.slice(1), name: id.slice(1), text, hash: shortHash([text]), place: place(span) }));
}

/**
 * The translations of a gettext catalogue by what they translate. A catalogue in the language of the source has its own wording
 * where it fills it in, and else what it is asked for. Throws `FormatError` for what is no catalogue.
 */
export function readCatalogue(file: DriftFile, sourceLanguage: string, isSource: boolean): DriftEntry[] {
  // The reader wants two languages: of a catalogue in the source's own, the second is none.
  const target = isSource ? 'und' : file.language;
  const reader = po.createReader({ languages: [sourceLanguage, target] });
  const place = createPlaceFinder(file.text, file.path);
  const entries: DriftEntry[] = [];
  const counts = new Map<string, number>();
  // The lines of the entry that is being read, by form of the plural: the reader hands a unit over once the next entry begins.
  let lines: { from: number; to: number }[] = [];
  const take = (units: ReturnType<typeof reader.push>): void => {
    units.forEach((unit, index) => {
      const form = unit.properties !== undefined && Object.hasOwn(unit.properties, 'plural') ? unit.properties['plural']! : '';
      const source = String(unit[sourceLanguage] ?? '');
      const written = String(unit[target] ?? '');
      const text = isSource && written === '' ? source : written;
      const stem = JSON.stringify([unit.context ?? '', source, form]);
      const times = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, times);
      const span = lines[Math.min(index, lines.length - 1)] ?? { from: 0, to: 0 };
      entries.push({
        key: shortHash([unit.context ?? '', source, form, String(times)]), name: `${unit.context === undefined ? '' : `${unit.context}: `}${source}${form === '' ? '' : ` [${form}]`}`, text, hash: shortHash([text]), place: place(span),
        ...(unit.state === 'initial' && !isSource && { isFuzzy: true as const }),
      });
    });
  };
  for (let at = 0; at < file.text.length; ) {
    const newline = file.text.indexOf('\n', at);
    const end = newline < 0 ? file.text.length : newline + 1;
    const line = file.text.slice(at, end);
    const units = reader.push(line);
    if (units.length > 0) take(units);
    const bare = line.trimStart();
    if (/^(?:msgid|msgctxt)\b/u.test(bare)) lines = [];
    if (bare.startsWith('msgstr')) lines.push({ from: at + line.length - bare.length, to: at + line.trimEnd().length });
    else if (bare.startsWith('"') && lines.length > 0) lines[lines.length - 1]!.to = at + line.trimEnd().length;
    at = end;
  }
  take(reader.end());
  return entries;
}
