import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Concordance, ServiceError, TranslationMemory, unitIdOf, type AlignmentUnit } from '../../src/index.js';
import { connectPostgres, embeddedDatabase, PostgresMemory, type SqlDatabase, type SqlSession } from '../../src/postgres/index.js';
import { explainSqlError } from '../../src/postgres/connect.js';
import { atLeast } from '../../src/postgres/find-candidates.js';
import { randomNumbers } from '../../src/train/random.js';
import { compareWithEmbedded } from '../lookup/compare-stores.js';
import { describeMemoryStore } from '../lookup/contract.js';
import { makeCertificate } from '../tools/certificate.js';
import { soakPostgres } from '../tools/postgres-soak.js';
import { freePort, startPostgres, type PostgresServer } from '../tools/postgres-server.js';
import { mountSmallDisk, type SmallDisk } from '../tools/small-disk.js';

const seed = 20261125;
const soakSeconds = Number(process.env['BITEKST_SOAK_SECONDS'] ?? 3);

/** Sentences that differ in a word or two, so that many are like many. */
function makeUnits(count: number): AlignmentUnit[] {
  const random = randomNumbers(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const who = ['ferry', 'tram', 'night bus', 'school bus', 'water taxi', 'cable car', 'old train'];
  const verb = [['leaves', 'vertrekt'], ['arrives', 'komt aan'], ['stops', 'stopt'], ['turns', 'keert']] as const;
  const place = [['the market square', 'het marktplein'], ['the northern quay', 'de noordelijke kade'], ['the town hall', 'het stadhuis'], ['the hospital gate', 'de poort van het ziekenhuis'], ['the ice rink', 'de ijsbaan']] as const;
  return Array.from({ length: count }, (_, k) => {
    const [en, nl] = verb[Math.floor(random() * verb.length)]!;
    const [at, bij] = place[Math.floor(random() * place.length)]!;
    const subject = pick(who);
    const extra = random() < 0.4 ? pick([' again', ' today', ' every morning', ' without anybody noticing', ' in spite of the fog']) : '';
    return { en: `The ${subject} number ${k % 90} ${en} at ${at}${extra}.`, nl: `De ${subject} nummer ${k % 90} ${nl} bij ${bij}${extra}.`, origin: `line ${k % 5}` } as unknown as AlignmentUnit;
  });
}

/** What holds on every PostgreSQL, embedded or not. */
function describePostgres(name: string, open: (schema: string) => Promise<PostgresMemory>, scale: number): void {
  let schemas = 0;
  const fresh = (): Promise<PostgresMemory> => open(`memory_${schemas++}`);

  describeMemoryStore(`PostgresMemory on ${name}`, fresh);

  describe(`PostgresMemory on ${name}`, () => {
    it('answers as the embedded memory does', async () => {
      const units = makeUnits(scale);
      const store = await fresh();
      const memory = new TranslationMemory();
      expect(await store.add(units)).toEqual(memory.add(units));
      const asked = [...units.slice(0, 12).map(({ en }) => en!), ...makeUnits(60).slice(40).map(({ en }) => en!.replace('The', 'This').replace('number', 'of line')), 'ferry', 'The tram stops.'];
      for (const text of asked) {
        const options = { limit: 5, previous: units[0]!.en!, next: units[2]!.en! };
        expect(await store.lookup(text, 'en', options), text).toEqual(memory.lookup(text, 'en', options));
        expect(await store.lookup(text, 'en', { limit: 1, measure: 'characters' }), text).toEqual(memory.lookup(text, 'en', { limit: 1, measure: 'characters' }));
      }
    }, 60_000);

    it('does what the embedded memory does, whatever is asked in whatever order', async () => compareWithEmbedded(await fresh(), 300, seed), 60_000);

    it('keeps every text as it is, and the order in which units came', async () => {
      const odd = [{ en: 'A\0B \uD83D tab\tand\\line\nend', nl: "quote ' \" and \\. and \\N", notes: ['\uDC00'] }, { en: 'constructor', nl: '__proto__' }, { en: '\uD83D\uDE00', nl: 'x'.repeat(20_000), domain: 'a\0b' }] as unknown as AlignmentUnit[];
      const store = await fresh();
      const units = makeUnits(1500);
      await store.add(odd);
      // In many calls, and more than are read at once.
      for (let from = 0; from < units.length; from += 100) await store.add(units.slice(from, from + 100));
      const read: AlignmentUnit[] = [];
      for await (const [id, unit] of store.units()) {
        expect(id).toBe(unitIdOf(unit));
        read.push(unit);
      }
      expect(read.slice(0, 3)).toEqual(odd);
      expect(read.map(unitIdOf)).toEqual([...new Set([...odd, ...units].map(unitIdOf))]);
      expect((await store.lookup('\uD83D\uDE00', 'en', { domain: 'a\0b' }))[0]!.unit).toEqual(odd[2]);
    });

    it('reads as a concordance', async () => {
      const store = await fresh();
      const memory = new TranslationMemory();
      const units = makeUnits(400);
      await store.add(units);
      memory.add(units);
      const whole = new Concordance(memory);
      const ids = (lines: readonly { unitId: string }[]): string[] => lines.map(({ unitId }) => unitId).sort();
      for (const [phrase, options] of [['town hall', {}], ['leave', { lemma: true }], ['ferry * market', {}], ['number 7', {}], ['nowhere', {}]] as const) {
        const found = await store.find(phrase, 'en', { ...options, limit: 1000 });
        expect(ids(found.lines), phrase).toEqual(ids(whole.find(phrase, 'en', { ...options, limit: 1000 }).lines));
      }
      const some = await store.find('the', 'en', { limit: 5 });
      expect(some.lines).toHaveLength(5);
      expect(some.more).toBe(true);
      expect((await store.translationsOf('town hall', 'en'))[0]!.text).toContain('stadhuis');
    });

    it('refuses what is no name of a schema', () => expect(open('no "schema"')).rejects.toThrow(RangeError));
  });
}

describe('a server that does not do', () => {
  it('is too old', async () => {
    const old = { query: async () => [{ number: 120_017, name: '12.17' }] } as unknown as SqlSession;
    const database: SqlDatabase = { session: (work) => work(old), transaction: (work) => work(old), close: async () => {} };
    await expect(PostgresMemory.open(database)).rejects.toMatchObject({ problem: 'version', message: 'PostgreSQL is 12.17, expected 13 or later: upgrade the server' });
  });

  it('has no pg_trgm', async () => {
    const database = embeddedDatabase(await PGlite.create());
    for (const migrate of [true, false]) await expect(PostgresMemory.open(database, { migrate })).rejects.toMatchObject({ problem: 'missing', message: expect.stringContaining('CREATE EXTENSION pg_trgm') as string });
    await database.close();
  }, 60_000);

  // What cannot be brought about everywhere: a disk without room, a shared memory without, all connections taken, a server that goes down.
  it.each([
    ['53100', 'could not extend file "base/5/16384": No space left on device', 'space', /no room left \(could not extend/u],
    ['53200', 'out of memory', 'space', /no room left/u],
    ['53300', 'sorry, too many clients already', 'timeout', /ask for fewer/u],
    ['57P01', 'terminating connection due to administrator command', 'unreachable', /can be added again/u],
    ['57P03', 'the database system is starting up', 'unreachable', /connection .* was lost/u],
  ])('answers %s', (code, message, problem, words) => {
    const error = explainSqlError(Object.assign(new Error(message), { code }), 'db:5432/x');
    expect(error).toMatchObject({ name: 'ServiceError', problem });
    expect(error.message).toMatch(words);
  });
});

describe('a query for some of many words', () => {
  it.each([[1, 1], [3, 1], [3, 2], [5, 2], [6, 3], [7, 4], [4, 4]])('of %d words has %d', (count, least) => {
    const words = Array.from({ length: count }, (_, k) => `w${k}`);
    const query = atLeast(words, least);
    for (let mask = 0; mask < 2 ** count; mask++) {
      const holds = query.replaceAll(/'w(\d+)'/gu, (_, k: string) => String((mask >> Number(k)) & 1));
      // Nothing is left but digits, bars, ampersands and brackets.
      expect(holds).toMatch(/^[01|&() ]+$/u);
      expect(evaluate(holds)).toBe(mask.toString(2).replaceAll('0', '').length >= least);
    }
  });
  /** Innermost brackets first; `&` binds closer than `|`, as in PostgreSQL. */
  const evaluate = (text: string): boolean => {
    const plain = (part: string): string => (part.split('|').some((all) => all.split('&').every((one) => one.trim() === '1')) ? '1' : '0');
    let rest = text;
    while (rest.includes('(')) rest = rest.replaceAll(/\(([^()]*)\)/gu, (_, inner: string) => plain(inner));
    return plain(rest) === '1';
  };
});

describe('an embedded Postgres', () => {
  let database: SqlDatabase;
  beforeAll(async () => {
    database = embeddedDatabase(await PGlite.create({ extensions: { pg_trgm } }));
  }, 60_000);
  afterAll(() => database.close());
  describePostgres('PGlite', (schema) => PostgresMemory.open(database, { schema }), 600);
});

const server: PostgresServer | undefined = await startPostgres();
afterAll(() => server?.stop());
const missing = server === undefined ? ' (none is installed here, so its tests are skipped; Debian: apt-get install postgresql)' : '';

describe.skipIf(server === undefined)(`a PostgreSQL server${missing}`, () => {
  let database: SqlDatabase;
  beforeAll(async () => {
    database = await connectPostgres(server!.url);
  });
  afterAll(() => database.close());
  describePostgres('a server', (schema) => PostgresMemory.open(database, { schema }), 5000);

  it('is made once, by however many open it at once', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => PostgresMemory.open(database, { schema: 'together' })));
    await opened[0]!.add([{ en: 'one', nl: 'een' }]);
    expect(await opened[7]!.count()).toBe(1);
  });

  it('says what a reader may not do, and what a later bitekst has made', async () => {
    await expect(PostgresMemory.open(database, { schema: 'nothing', migrate: false })).rejects.toMatchObject({ name: 'ServiceError', problem: 'schema' });
    await PostgresMemory.open(database, { schema: 'later' });
    await database.session((session) => session.query('insert into later.migration (version) values (1000)'));
    await expect(PostgresMemory.open(database, { schema: 'later' })).rejects.toMatchObject({ problem: 'schema', message: expect.stringContaining('upgrade bitekst') as unknown });
    await expect(PostgresMemory.open(database, { schema: 'later', migrate: false })).rejects.toMatchObject({ problem: 'schema' });
  });

  it('lets a role that may only read look things up', async () => {
    const owner = await PostgresMemory.open(database, { schema: 'shared' });
    await owner.add([{ en: 'The bridge is shut.', nl: 'De brug is dicht.' }]);
    for (const statement of ['create role reader login', 'grant usage on schema shared to reader', 'grant select on all tables in schema shared to reader']) await database.session((session) => session.query(statement));
    const readers = await connectPostgres(server!.url.replace('bitekst@', 'reader@'));
    const reader = await PostgresMemory.open(readers, { schema: 'shared', migrate: false });
    expect((await reader.lookup('The bridge is shut!', 'en'))[0]!.translation).toBe('De brug is dicht.');
    await expect(reader.add([{ en: 'x', nl: 'y' }])).rejects.toMatchObject({ problem: 'credentials' });
    await reader.close();
  });

  // A minute in `npm run bench postgres` and with BITEKST_SOAK_SECONDS=60.
  it('loses no update, and lets no deadlock reach a caller, with many writers and readers', async () => {
    const done = await soakPostgres(server!.url, soakSeconds);
    expect(done.lost).toEqual([]);
    expect(done.added).toBeGreaterThan(0);
    expect(done.lookups).toBeGreaterThan(0);
  }, soakSeconds * 1000 + 120_000);

  it('tells what is the matter, without the password', async () => {
    const problem = async (url: string, options = {}): Promise<ServiceError> => {
      let error: unknown;
      let opened: SqlDatabase | undefined;
      try {
        opened = await connectPostgres(url, options);
        await PostgresMemory.open(opened);
      } catch (thrown) {
        error = thrown;
      } finally {
        await opened?.close();
      }
      expect(error).toBeInstanceOf(ServiceError);
      expect((error as ServiceError).message).not.toContain('secret');
      return error as ServiceError;
    };
    const address = server!.url.replace('bitekst@', 'bitekst:secret@');
    expect((await problem('mysql://user:secret@localhost/x')).problem).toBe('address');
    expect((await problem('postgres://user:se cret secret@[')).problem).toBe('address');
    expect((await problem(`postgres://user:secret@127.0.0.1:${await freePort()}/x`)).problem).toBe('unreachable');
    expect((await problem(address.replace('/postgres', '/nowhere'))).problem).toBe('missing');
    expect((await problem(address.replace('bitekst:', 'nobody:'))).problem).toBe('credentials');
    // Takes connections and never says a word.
    const mute = createServer(() => {});
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    expect((await problem(`postgres://user:secret@127.0.0.1:${(mute.address() as { port: number }).port}/x`, { connectTimeout: 300 })).problem).toBe('timeout');
    mute.close();
    const slow = await connectPostgres(server!.url, { statementTimeout: 100 });
    await expect(slow.session((session) => session.query('select pg_sleep(5)'))).rejects.toMatchObject({ problem: 'timeout' });
    await slow.close();
  });
});

const disk: SmallDisk | undefined = server === undefined ? undefined : mountSmallDisk(24, 'postgres');
afterAll(() => disk?.remove());
const withoutDisk = server === undefined ? missing : ' (skipped: this user may mount no file system)';

describe.skipIf(disk === undefined)(`a PostgreSQL server whose disk is full${disk === undefined ? withoutDisk : ''}`, () => {
  it('keeps what it confirmed, says what to do, and goes on when there is room', async () => {
    const administrator = await connectPostgres(server!.url);
    const administer = (statement: string): Promise<unknown> => administrator.session((session) => session.query(statement));
    await administer(`create tablespace small location '${disk!.folder}'`);
    await administer('create database small tablespace small');
    const database = await connectPostgres(server!.url.replace('/postgres', '/small'));
    const memory = await PostgresMemory.open(database);
    const confirmed = new Set<string>();
    const part = (k: number): AlignmentUnit[] => Array.from({ length: 500 }, (_, n) => ({ en: `Boat ${k * 500 + n} leaves. ${'Mind the gap. '.repeat(20)}`, nl: `Boot ${k * 500 + n} vertrekt. ${'Let op. '.repeat(20)}` }));
    let fault: unknown;
    let parts = 0;
    for (; fault === undefined; parts += fault === undefined ? 1 : 0) {
      await memory.add(part(parts)).then(() => part(parts).forEach((unit) => confirmed.add(unitIdOf(unit))), (error: unknown) => (fault = error));
    }
    expect(fault).toMatchObject({ name: 'ServiceError', problem: 'space', message: expect.stringMatching(/no room left .*No space left on device.*to add it again/u) as string });
    const stored = async (): Promise<string[]> => {
      const ids: string[] = [];
      for await (const [id] of memory.units()) ids.push(id);
      return ids;
    };
    expect(confirmed.size).toBeGreaterThan(0);
    // Of the call that failed, a part may be there.
    const begun = new Set(part(parts).map(unitIdOf));
    const before = await stored();
    expect(new Set(before.filter((id) => !begun.has(id)))).toEqual(confirmed);
    disk!.resize(200);
    expect((await memory.add(part(parts))).added).toBe(confirmed.size + 500 - before.length);
    expect(await memory.count()).toBe(confirmed.size + 500);
    await memory.close();
    await administer('drop database small');
    await administer('drop tablespace small');
    await administrator.close();
  }, 60_000);
});

const certificate = makeCertificate();
const withoutTls = certificate === undefined ? ' (skipped: no openssl)' : missing;

describe.skipIf(server === undefined || certificate === undefined)(`a PostgreSQL server with TLS${withoutTls}`, () => {
  let secure: PostgresServer;
  beforeAll(async () => {
    secure = (await startPostgres({ certificate: certificate! }))!;
  }, 60_000);
  afterAll(() => secure.stop());
  const memoryAt = async (url: string, options = {}): Promise<PostgresMemory> => {
    const database = await connectPostgres(url, options);
    try {
      const memory = await PostgresMemory.open(database);
      expect(await database.session((session) => session.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()'))).toEqual([{ ssl: true }]);
      return memory;
    } catch (error) {
      await database.close();
      throw error;
    }
  };

  it('is spoken to in secret, its certificate looked at', async () => {
    const memory = await memoryAt(`${secure.url}?sslmode=verify-full&sslrootcert=${certificate!.certFile}`);
    await memory.add([{ en: 'one', nl: 'een' }]);
    await memory.close();
    const other = await memoryAt(secure.url, { ssl: { ca: certificate!.cert } });
    expect((await other.lookup('one', 'en'))[0]).toMatchObject({ translation: 'een' });
    await other.close();
  });

  it('is not trusted for a certificate that nobody signed, and TLS is not done without', async () => {
    const elsewhere = makeCertificate()!.certFile;
    for (const url of [`${secure.url}?sslmode=verify-full`, `${secure.url}?sslmode=verify-full&sslrootcert=${elsewhere}`, `${server!.url}?sslmode=verify-full&sslrootcert=${elsewhere}`]) {
      await expect(memoryAt(url), url).rejects.toMatchObject({ name: 'ServiceError', problem: 'credentials', message: expect.stringMatching(/no secure connection/u) as string });
    }
  });
});
