import { canonicalLanguage, languageFit, primaryLanguage, type AlignmentUnit } from '../bitext/index.js';
import {
  canonicalText, Concordance, hashText, idBits, TranslationMemory,
  type AddOptions, type ChangeOptions, type ConcordanceOptions, type ConcordanceResult, type LookupOptions, type MemoryChange, type MemoryMatch, type MemoryStore,
  type PhraseTranslation, type TranslationsOptions, type UnitFilter, type UnitLike,
} from '../lookup/index.js';
import { addUnits, writeMetadata } from './add-units.js';
import { findLike, findSameHash, findWords, readWordShares, type StoredRow, type WordShares } from './find-candidates.js';
import { prepareSchema, type SchemaNames } from './migrations.js';
import { persist, type SqlDatabase, type SqlSession } from './sql-database.js';
import { languagesOfRows, rowIdOf, rowsOfUnit, unitIdOfRow, unitOfRow, type UnitRows } from './unit-rows.js';

export interface PostgresMemoryOptions {
  /** The schema that holds the tables; `bitekst` by default. Two memories of one database are two schemas. */
  readonly schema?: string;
  /** Whether the tables may be made and brought up to date; true by default. A user who only reads says false. */
  readonly migrate?: boolean;
}

/**
 * A translation memory and concordance in PostgreSQL, for many readers and writers at once. It gives what `TranslationMemory`
 * gives, but for matches by meaning: the database finds candidates, and those are compared and put in order by the embedded
 * memory's own code. Exact matches are all found; of fuzzy ones at least 99 % (`npm run bench postgres`).
 *
 * Its methods reject with `RangeError` for a caller's mistake and `ServiceError` for the database's troubles. Adding is done in
 * batches, each all or nothing: after an error, adding the same again does the rest.
 */
export class PostgresMemory implements MemoryStore {
  private readonly database: SqlDatabase;
  private readonly names: SchemaNames;
  private readonly learned = new Set<string>();
  private shares: WordShares = new Map();
  private sharesUntil = -Infinity;

  private constructor(database: SqlDatabase, names: SchemaNames) {
    this.database = database;
    this.names = names;
  }

  /** The memory in a database, its tables made where they are not there. Throws `RangeError` for a schema's name that is none, else see `prepareSchema`. */
  static async open(database: SqlDatabase, { schema = 'bitekst', migrate = true }: PostgresMemoryOptions = {}): Promise<PostgresMemory> {
    if (!/^[a-z_][a-z0-9_]{0,62}$/u.test(schema)) throw new RangeError(`got schema ${JSON.stringify(schema)}, expected small letters, digits and "_", at most 63`);
    return new PostgresMemory(database, await prepareSchema(database, schema, migrate));
  }

  /** Nothing is left to do: each change is kept when its promise resolves. */
  async save(): Promise<void> {}

  /** Lets go of the connections. */
  async close(): Promise<void> {
    await this.database.close();
  }

  async count(): Promise<number> {
    const rows = await this.database.session((session) => session.query<{ count: string | number }>(`select count(*) as count from ${this.names.schema}.unit`));
    return Number(rows[0]!.count);
  }

  /** The languages of the texts, as canonical tags, in the order in which they came. */
  async languages(): Promise<readonly string[]> {
    return this.database.session((session) => this.tagsOf(session));
  }

  private async tagsOf(session: SqlSession): Promise<string[]> {
    const rows = await session.query<{ tag: string }>(`select tag from ${this.names.schema}.language order by place`);
    return rows.map(({ tag }) => tag);
  }

  async add<U extends UnitLike>(units: Iterable<U>, { dryRun = false, ordered = true }: AddOptions = {}): Promise<MemoryChange> {
    const change = await addUnits(this.database, this.names.schema, units as Iterable<AlignmentUnit>, { dryRun, ordered }, (rows) => this.learnLanguages(rows));
    if (!dryRun && change.added >= manyAdded) {
      // What PostgreSQL knows of the tables is that they were empty, and it plans by that until it looks again.
      for (const table of ['unit', 'side', 'neighbour']) await this.database.session((session) => session.query(`analyze ${this.names.schema}.${table}`));
      this.sharesUntil = -Infinity;
    }
    return change;
  }

  /** In a transaction of its own, so that no two that add units wait for each other's languages. */
  private async learnLanguages(rows: readonly UnitRows[]): Promise<void> {
    const news = languagesOfRows(rows).filter((tag) => !this.learned.has(tag));
    if (news.length === 0) return;
    await persist(this.database, async (session) => {
      const listed = new Set(await this.tagsOf(session));
      // One by one: of rows inserted at once the order is not promised.
      for (const tag of news) if (!listed.has(tag)) await session.query(`insert into ${this.names.schema}.language (tag) values ($1) on conflict do nothing`, [tag]);
    });
    for (const tag of news) this.learned.add(tag);
  }

  private async wordShares(session: SqlSession): Promise<WordShares> {
    if (Date.now() > this.sharesUntil) {
      this.shares = await readWordShares(session, this.names);
      this.sharesUntil = Date.now() + sharesLast;
    }
    return this.shares;
  }

  async update<U extends UnitLike>(unitId: string, given: U): Promise<string> {
    const { schema } = this.names;
    const rows = rowsOfUnit(given as AlignmentUnit);
    if (rows === undefined) throw new RangeError('got a unit with fewer than two sides that say something, expected two or more; to take a unit out, remove it');
    await this.learnLanguages([rows]);
    const known = idBits(unitId) === undefined ? undefined : rowIdOf(unitId);
    const found = known !== undefined && await persist(this.database, async (session) => {
      const locked = await session.query(`select id from ${schema}.unit where id = $1 for update`, [known]);
      if (locked.length === 0) return false;
      if (rows.id === known) await writeMetadata(session, schema, [[known, rows.metadata]]);
      else await session.query(`delete from ${schema}.unit where id = $1`, [known]);
      return true;
    });
    if (!found) throw new RangeError(`got unit id ${JSON.stringify(unitId)}, expected that of a unit in this memory`);
    if (rows.id !== known) await this.add([given], { ordered: false });
    return unitIdOfRow(rows.id);
  }

  async remove(unitIds: Iterable<string>, { dryRun = false }: ChangeOptions = {}): Promise<MemoryChange> {
    const { schema } = this.names;
    const asked = [...unitIds];
    const ids = [...new Set(asked)].filter((id) => idBits(id) !== undefined).map(rowIdOf);
    const rows = dryRun
      ? await this.database.session((session) => session.query(`select 1 from ${schema}.unit where id = any($1::bigint[])`, [ids]))
      : await persist(this.database, (session) => session.query(`delete from ${schema}.unit where id in (select id from ${schema}.unit where id = any($1::bigint[]) order by id for update) returning 1`, [ids]));
    return { added: 0, updated: 0, unchanged: asked.length - rows.length, removed: rows.length, skipped: 0 };
  }

  async get(unitId: string): Promise<AlignmentUnit | undefined> {
    if (idBits(unitId) === undefined) return undefined;
    const rows = await this.database.session((session) => session.query<StoredRow>(`select sides, metadata from ${this.names.schema}.unit where id = $1`, [rowIdOf(unitId)]));
    return rows.length === 0 ? undefined : unitOfRow(rows[0]!.sides, rows[0]!.metadata);
  }

  /** All units with their ids, in the order in which they were first added, read a page at a time. */
  async *units(): AsyncIterableIterator<[unitId: string, unit: AlignmentUnit]> {
    let place = '-1';
    for (;;) {
      const page = await this.database.session((session) => session.query<StoredRow & { place: string }>(`select id::text as id, place::text as place, sides, metadata from ${this.names.schema}.unit where place > $1 order by unit.place limit 1000`, [place]));
      for (const { id, sides, metadata } of page) yield [unitIdOfRow(id), unitOfRow(sides, metadata)];
      if (page.length === 0) return;
      place = page.at(-1)!.place;
    }
  }

  /** See `TranslationMemory.lookup`; there are no matches by meaning. */
  async lookup(text: string, language: string, options: LookupOptions = {}): Promise<MemoryMatch[]> {
    // An empty memory refuses what cannot be meant.
    new TranslationMemory().lookup(text, language, options);
    const { limit = 10, minSimilarity = 0.7, measure = 'words', kinds = ['context', 'exact', 'fuzzy'] } = options;
    if (canonicalText(text) === '' || limit === 0) return [];
    return this.database.session(async (session) => {
      const tags = await this.tagsOf(session);
      const languages = tagsFor(language, tags);
      if (languages.length === 0) return [];
      const { previous, next, context, ...rest } = options;
      const same = await findSameHash(session, this.names, hashText(text), languages, options);
      const exact = memoryOf(same, tags).lookup(text, language, { ...rest, kinds: ['exact'], limit: Infinity });
      const inContext = await this.inContext(session, exact, { previous, next, context });
      const matches: MemoryMatch[] = [];
      for (const isContext of [true, false]) {
        for (const match of exact) {
          if (inContext.has(match.unitId) !== isContext) continue;
          if (isContext && kinds.includes('context')) matches.push({ ...match, kind: 'context' });
          else if (kinds.includes('exact')) matches.push(match);
        }
      }
      if (kinds.includes('fuzzy') && matches.length < limit) {
        const like = await findLike(session, this.names, text, language, measure === 'words' ? minSimilarity : Math.max(0, minSimilarity - moreByCharacters), languages, options, await this.wordShares(session));
        // With the exact ones, so that those are not taken for like ones.
        matches.push(...memoryOf([...same, ...like], tags).lookup(text, language, { ...rest, kinds: ['fuzzy'], limit: limit - matches.length }));
      }
      return matches.slice(0, limit);
    });
  }

  /** Which of the matches stand where the text stands, as far as that is told. */
  private async inContext(session: SqlSession, matches: readonly MemoryMatch[], { previous, next, context }: { previous: string | undefined; next: string | undefined; context: string | undefined }): Promise<Set<string>> {
    if (previous === undefined && next === undefined && context === undefined) return new Set();
    const agreeing = matches.filter(({ unit }) => context === undefined || unit.context === context);
    if (previous === undefined && next === undefined) return new Set(agreeing.map(({ unitId }) => unitId));
    const { schema } = this.names;
    const rows = await session.query<{ unit: string; previous: string; next: string; before: string | null; after: string | null }>(`
      select neighbour.unit::text as unit, previous::text as previous, next::text as next, before.sides as before, after.sides as after
      from ${schema}.neighbour left join ${schema}.unit as before on before.id = previous left join ${schema}.unit as after on after.id = next
      where neighbour.unit = any($1::bigint[])`, [agreeing.map(({ unitId }) => rowIdOf(unitId))]);
    const found = new Set<string>();
    for (const row of rows) {
      const unitId = unitIdOfRow(row.unit);
      const { language } = agreeing.find((match) => match.unitId === unitId)!;
      if (saysText(row.previous, row.before, previous, language) && saysText(row.next, row.after, next, language)) found.add(unitId);
    }
    return found;
  }

  /** See `Concordance.find`. */
  async find(phrase: string, language: string, options: ConcordanceOptions = {}): Promise<ConcordanceResult> {
    const { limit = 50, skip = 0, sort = 'found', within = 1000 } = options;
    const empty = new Concordance(new TranslationMemory()).find(phrase, language, options);
    const wanted = sort === 'found' ? skip + limit : Math.max(within, skip + limit);
    const found = await this.gather(phrase, language, options, wanted, []);
    if (found === undefined) return empty;
    const result = new Concordance(found.memory).find(phrase, language, options);
    return { lines: result.lines, more: result.more || found.more };
  }

  /** See `Concordance.translationsOf`. How common a word is otherwise is taken from a sample of the memory, always the same one. */
  async translationsOf(phrase: string, language: string, options: TranslationsOptions = {}): Promise<PhraseTranslation[]> {
    new Concordance(new TranslationMemory()).translationsOf(phrase, language, options);
    const { schema } = this.names;
    // Ids are hashes of contents: those that come first are as good as drawn.
    const sample = await this.database.session((session) => session.query<StoredRow>(`select id::text as id, sides, metadata from ${schema}.unit order by unit.id limit ${sampleSize}`));
    const found = await this.gather(phrase, language, options, options.within ?? 500, sample);
    return found === undefined ? [] : new Concordance(found.memory).translationsOf(phrase, language, options);
  }

  /** The units in which a phrase stands, short ones first, with a sample of others: `wanted` of them and one, or all there are. */
  private async gather(phrase: string, language: string, options: UnitFilter & { readonly lemma?: boolean }, wanted: number, sample: readonly StoredRow[]): Promise<{ memory: TranslationMemory; more: boolean } | undefined> {
    return this.database.session(async (session) => {
      const tags = await this.tagsOf(session);
      const languages = tagsFor(language, tags);
      if (languages.length === 0) return undefined;
      const memory = memoryOf([], tags);
      const view = new Concordance(memory);
      const counting = { ...options, sort: 'found', skip: 0, limit: wanted + 1, align: false } as const;
      let more = false;
      for await (const page of findWords(session, this.names, phrase, languages, options.lemma === true, options)) {
        addRows(memory, page);
        more = view.find(phrase, language, counting).lines.length > wanted;
        if (more) break;
      }
      addRows(memory, sample);
      return { memory, more };
    });
  }
}

const sampleSize = 3000;
/** How much less like by words than by characters the candidates may be. */
const moreByCharacters = 0.1;
const manyAdded = 10_000;
/** How long the counts of words are taken to hold, ms. */
const sharesLast = 300_000;

function tagsFor(language: string, tags: readonly string[]): string[] {
  const wish = canonicalLanguage(language)!;
  return tags.filter((tag) => languageFit(wish, tag) > 0);
}

/** Rows as a memory of their own, with the languages in the order of the whole. */
function memoryOf(rows: readonly StoredRow[], languages: readonly string[]): TranslationMemory {
  const memory = new TranslationMemory({ languages });
  addRows(memory, rows);
  return memory;
}

function addRows(memory: TranslationMemory, rows: readonly StoredRow[]): void {
  memory.add(rows.map(({ sides, metadata }) => unitOfRow(sides, metadata)), { ordered: false });
}

/** Whether a neighbour, by its id and its sides, says the wanted text. */
function saysText(id: string, sides: string | null, wanted: string | undefined, language: string): boolean {
  if (wanted === undefined) return true;
  const canonical = canonicalText(wanted);
  if (canonical === '') return id === '0';
  if (sides === null) return false;
  return Object.entries(JSON.parse(sides) as Record<string, string>).some(([tag, text]) => primaryLanguage(tag) === primaryLanguage(language) && canonicalText(text) === canonical);
}
