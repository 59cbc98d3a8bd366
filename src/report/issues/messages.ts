import type { IssueCode, IssueLanguage } from '../../bitext/index.js';

/** What reports say around the issues. */
export interface IssueReportMessages {
  readonly title: string;
  readonly none: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  /** Errors, warnings and notes, counted. */
  readonly summary: (error: number, warning: number, info: number) => string;
  readonly columns: Readonly<Record<'place' | 'severity' | 'message' | 'code' | 'score' | 'source' | 'target', string>>;
  readonly source: string;
  /** What each code is about, in a sentence. */
  readonly codes: Readonly<Record<IssueCode, string>>;
}

const count = (number: number, one: string, other: string): string => `${number} ${number === 1 ? one : other}`;

const en: IssueReportMessages = {
  title: 'Checks of a translation',
  none: 'nothing found',
  severity: { error: 'error', warning: 'warning', info: 'note' },
  summary: (error, warning, info) => [count(error, 'error', 'errors'), count(warning, 'warning', 'warnings'), ...(info > 0 ? [count(info, 'note', 'notes')] : [])].join(', '),
  columns: { place: 'place', severity: 'severity', message: 'finding', code: 'code', score: 'score', source: 'source', target: 'translation' },
  source: 'source',
  codes: {
    missing: 'A segment of the source is not in the translation.',
    added: 'A segment of the translation is not in the source.',
    'number-mismatch': 'A number, a sum or a measure differs.',
    'date-mismatch': 'A date or a time differs.',
    'name-mismatch': 'A name differs.',
    'negation-mismatch': 'One side denies what the other states.',
    term: 'A term is not translated as the glossary says.',
    untranslated: 'The translation is in the language of the source.',
    duplicate: 'The translation says the same twice.',
    placeholder: 'Placeholders differ.',
    markup: 'Markup differs.',
    length: 'One side is far longer than the other.',
    order: 'A segment is translated in another place.',
    correspondence: 'The sides probably do not translate each other.',
    stale: 'The source has changed since it was translated.',
    'missing-key': 'A key of the source is not in the translation.',
    'extra-key': 'A key of the translation is not in the source.',
    plural: 'Plural forms differ.',
  },
};

const nl: IssueReportMessages = {
  title: 'Controle van een vertaling',
  none: 'niets gevonden',
  severity: { error: 'fout', warning: 'waarschuwing', info: 'opmerking' },
  summary: (error, warning, info) => [count(error, 'fout', 'fouten'), count(warning, 'waarschuwing', 'waarschuwingen'), ...(info > 0 ? [count(info, 'opmerking', 'opmerkingen')] : [])].join(', '),
  columns: { place: 'plaats', severity: 'ernst', message: 'bevinding', code: 'code', score: 'score', source: 'bron', target: 'vertaling' },
  source: 'bron',
  codes: {
    missing: 'Een segment van de bron staat niet in de vertaling.',
    added: 'Een segment van de vertaling staat niet in de bron.',
    'number-mismatch': 'Een getal, een bedrag of een maat verschilt.',
    'date-mismatch': 'Een datum of tijd verschilt.',
    'name-mismatch': 'Een naam verschilt.',
    'negation-mismatch': 'De ene kant ontkent wat de andere stelt.',
    term: 'Een term is anders vertaald dan de woordenlijst zegt.',
    untranslated: 'De vertaling is in de taal van de bron.',
    duplicate: 'De vertaling zegt twee keer hetzelfde.',
    placeholder: 'Plaatshouders verschillen.',
    markup: 'De opmaak verschilt.',
    length: 'De ene kant is veel langer dan de andere.',
    order: 'Een segment is op een andere plaats vertaald.',
    correspondence: 'De kanten zijn waarschijnlijk geen vertaling van elkaar.',
    stale: 'De bron is veranderd sinds ze vertaald is.',
    'missing-key': 'Een sleutel van de bron staat niet in de vertaling.',
    'extra-key': 'Een sleutel van de vertaling staat niet in de bron.',
    plural: 'Meervoudsvormen verschillen.',
  },
};

/** The words around issues by language. Throws `RangeError` for a language that is none. */
export function issueReportMessages(language: IssueLanguage): IssueReportMessages {
  if (language !== 'en' && language !== 'nl') throw new RangeError(`got language ${JSON.stringify(language)}, expected "en" or "nl"`);
  return language === 'nl' ? nl : en;
}
