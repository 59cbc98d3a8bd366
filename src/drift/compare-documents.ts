import { align } from '../align/index.js';
import { quoteWords, segmentAt, segmentText, type Bitext, type FilePlace, type Issue, type IssueCode, type IssueMessageKey, type SegmentedText } from '../bitext/index.js';
import { checkDocuments } from '../check/index.js';
import { elementsOfSegment, type DocumentBlock, type InlineElement } from '../documents/index.js';
import { codeDiffers, linksOfBlocks, pairBlocks } from './blocks.js';
import { compareAddresses } from './links.js';
import type { AcceptedLink, AcceptedPair } from './lock.js';
import type { DriftSettings } from './options.js';
import { lazy, type ReadDocument } from './read-file.js';
import { traceChanges, type CurrentLinks } from './trace-changes.js';

/**
 * What is wrong between a document and its translation. With an accepted state, what changed since: sentences and blocks that must
 * follow, and the checks of content for what is new. Without one, or with `all`, the checks of everything.
 */
export function compareDocuments(source: ReadDocument, target: ReadDocument, accepted: AcceptedPair | undefined, settings: DriftSettings): Issue[] {
  const comparison = new DocumentComparison(source, target, settings);
  if (accepted !== undefined) comparison.traceAccepted(accepted);
  if (accepted === undefined || settings.all) comparison.judge();
  return comparison.issues;
}

/** The state of a document and its translation as they are: what answers what. Links that were accepted for the very same texts are kept. */
export function acceptDocuments(source: ReadDocument, target: ReadDocument, accepted?: AcceptedPair): AcceptedPair {
  const paths = { source: source.file.path, target: target.file.path };
  if (accepted !== undefined) {
    const [sentences, blocks] = splitLinks(accepted.links);
    const isSame = (links: readonly AcceptedLink[], side: 'source' | 'target', now: readonly string[]): boolean => links.flatMap((one) => one[side]).join() === now.join();
    if (isSame(sentences, 'source', source.hashes) && isSame(sentences, 'target', target.hashes) && isSame(blocks, 'source', source.blockHashes) && isSame(blocks, 'target', target.blockHashes)) return { ...paths, links: accepted.links };
  }
  const range = (hashes: readonly string[], { first, count }: { first: number; count: number }): readonly string[] => hashes.slice(first, first + count);
  const links = align(source.text, target.text).beads.map((bead): AcceptedLink => ({ source: range(source.hashes, bead.source), target: range(target.hashes, bead.target), name: '' }));
  const pairs = pairBlocks(source, target);
  const { sourcesOf } = linksOfBlocks(pairs);
  source.blocks.forEach(({ kind }, i) => links.push({ source: [source.blockHashes[i]!], target: pairs[i]! < 0 ? [] : [target.blockHashes[pairs[i]!]!], name: kind }));
  target.blocks.forEach(({ kind }, j) => {
    if (sourcesOf(j).length === 0) links.push({ source: [], target: [target.blockHashes[j]!], name: kind });
  });
  return { ...paths, links };
}

const splitLinks = (links: readonly AcceptedLink[]): [sentences: AcceptedLink[], blocks: AcceptedLink[]] => [links.filter(({ name }) => name === ''), links.filter(({ name }) => name !== '')];

class DocumentComparison {
  readonly issues: Issue[] = [];
  readonly #source: ReadDocument;
  readonly #target: ReadDocument;
  readonly #settings: DriftSettings;
  readonly #bitext: () => Bitext;
  readonly #blockPairs: () => Int32Array;
  // Beads by segment.
  readonly #beadOfSource: () => Int32Array;
  readonly #beadOfTarget: () => Int32Array;

  constructor(source: ReadDocument, target: ReadDocument, settings: DriftSettings) {
    this.#source = source;
    this.#target = target;
    this.#settings = settings;
    this.#bitext = lazy(() => align(source.text, target.text));
    this.#blockPairs = lazy(() => pairBlocks(source, target));
    const beadOf = (side: 'source' | 'target') => (): Int32Array => {
      const { beads, [side]: text } = this.#bitext();
      const beadOfSegment = new Int32Array(text.segments.length);
      beads.forEach((bead, index) => beadOfSegment.fill(index, bead[side].first, bead[side].first + bead[side].count));
      return beadOfSegment;
    };
    this.#beadOfSource = lazy(beadOf('source'));
    this.#beadOfTarget = lazy(beadOf('target'));
  }

  traceAccepted({ links }: AcceptedPair): void {
    const [source, target] = [this.#source, this.#target];
    const [sentences, blocks] = splitLinks(links);
    const range = ({ first, count }: { first: number; count: number }): number[] => Array.from({ length: count }, (_, k) => first + k);
    const current = (): CurrentLinks => {
      const { beads } = this.#bitext();
      return { targetsOf: (i) => range(beads[this.#beadOfSource()[i]!]!.target), sourcesOf: (j) => range(beads[this.#beadOfTarget()[j]!]!.source) };
    };
    const trace = traceChanges(sentences, source.hashes, target.hashes, current);
    const told = { source: new Set<number>(), target: new Set<number>() };
    for (const change of trace.changes) {
      for (const side of ['source', 'target'] as const) for (const index of change[side]) told[side].add(index);
      const [i, j] = [change.source[0], change.target[0]];
      const values = { ...(change.source.length > 0 && { source: quote(source.text, change.source) }), ...(change.target.length > 0 && { target: quote(target.text, change.target) }) };
      const message = sentenceMessages[change.kind === 'stale' && i === undefined ? 'removed' : change.kind];
      this.#report(message.code, message.message, {
        source: i === undefined ? undefined : placeOfRun(source, change.source),
        target: j !== undefined && change.kind !== 'missing' ? placeOfRun(target, change.target) : i === undefined ? undefined : this.#near(i),
        values, score: 1,
      });
    }
    const traced = traceChanges(blocks, source.blockHashes, target.blockHashes, () => linksOfBlocks(this.#blockPairs()));
    for (const { kind, source: from, target: to } of traced.changes) {
      const [a, b] = [source.blocks[from[0] ?? -1], target.blocks[to[0] ?? -1]];
      const [code, message] = kind === 'stale' && a !== undefined ? (['stale', 'stale.block'] as const) : kind === 'missing' || kind === 'taken' ? (['markup', 'block.missing'] as const) : (['markup', 'block.added'] as const);
      this.#reportBlock(code, message, a, b, 1);
    }
    if (this.#settings.all || (trace.newSource.size + trace.newTarget.size === 0 && traced.newSource.size + traced.newTarget.size === 0)) return;
    // What changed on both sides followed; whether it followed well is for the checks of content.
    const { beads } = this.#bitext();
    const isFresh = (bead: number): boolean => range(beads[bead]!.source).some((i) => trace.newSource.has(i) && !told.source.has(i)) || range(beads[bead]!.target).some((j) => trace.newTarget.has(j) && !told.target.has(j));
    const isTold = (bead: number): boolean => range(beads[bead]!.source).some((i) => told.source.has(i)) || range(beads[bead]!.target).some((j) => told.target.has(j));
    for (const issue of this.#checkContent()) {
      const bead = this.#beadOf(issue);
      if (bead !== undefined && isFresh(bead) && !isTold(bead) && issue.message !== 'missing.segment' && issue.message !== 'added.segment') this.issues.push(issue);
    }
    this.#compareLinks((bead) => isFresh(bead) && !isTold(bead));
    this.#blockPairs().forEach((j, i) => {
      if (j >= 0 && traced.newSource.has(i) && traced.newTarget.has(j)) this.#compareCode(i, j);
    });
  }

  judge(): void {
    this.issues.push(...this.#checkContent());
    this.#compareLinks(() => true);
    const pairs = this.#blockPairs();
    const { sourcesOf } = linksOfBlocks(pairs);
    pairs.forEach((j, i) => {
      if (j >= 0) this.#compareCode(i, j);
      else if (comparedBlocks.has(this.#source.blocks[i]!.kind)) this.#reportBlock('markup', 'block.missing', this.#source.blocks[i], undefined, 0.9);
    });
    this.#target.blocks.forEach((block, j) => {
      if (comparedBlocks.has(block.kind) && sourcesOf(j).length === 0) this.#reportBlock('markup', 'block.added', undefined, block, 0.9);
    });
  }

  #checkContent(): readonly Issue[] {
    return checkDocuments(this.#source.document, this.#target.document, { ...this.#settings.checks, bitext: this.#bitext() });
  }

  #beadOf({ source, target }: Issue): number | undefined {
    const bitext = this.#bitext();
    if (target !== null && target.to > target.from) return this.#beadOfTarget()[segmentAt(bitext.target.segments, target.from)];
    return source === null ? undefined : this.#beadOfSource()[segmentAt(bitext.source.segments, source.from)];
  }

  #compareCode(i: number, j: number): void {
    const [a, b] = [this.#source.blocks[i]!, this.#target.blocks[j]!];
    if ((a.kind === 'code' || a.kind === 'math') && codeDiffers(this.#source.file.text, a, this.#target.file.text, b)) this.#reportBlock('markup', 'block.differs', a, b, 0.8);
  }

  #compareLinks(isWanted: (bead: number) => boolean): void {
    const [source, target] = [this.#source, this.#target];
    if (!source.document.elements.some(isLink) || !target.document.elements.some(isLink)) return;
    const linksIn = (side: ReadDocument, { first, count }: { first: number; count: number }): InlineElement[] => Array.from({ length: count }, (_, k) => elementsOfSegment(side.document, first + k).filter(isLink)).flat();
    const ground = { sourcePath: source.file.path, targetPath: target.file.path, sourceLanguage: source.file.language, targetLanguage: target.file.language, translationOf: this.#settings.translationOf };
    this.#bitext().beads.forEach((bead, index) => {
      if (bead.source.count === 0 || bead.target.count === 0 || !isWanted(index)) return;
      const links = linksIn(source, bead.source);
      const answers = linksIn(target, bead.target);
      // A link that is there on one side only is told as markup.
      if (links.length === 0 || links.length !== answers.length) return;
      // Links that lead to one place pair first, whatever their order; the rest in order.
      const rest = answers.slice();
      const open = links.filter(({ value }) => {
        const at = rest.findIndex((answer) => compareAddresses(value, answer.value, ground).verdict === 'same');
        if (at >= 0) rest.splice(at, 1);
        return at < 0;
      });
      open.forEach((link, k) => {
        const answer = rest[k]!;
        const found = compareAddresses(link.value, answer.value, ground);
        if (found.verdict === 'same') return;
        this.#report('markup', found.verdict === 'differs' ? 'link.differs' : 'link.untranslated', {
          source: source.place(link.original), target: target.place(answer.original), score: 0.8,
          values: { source: link.value, target: answer.value, ...(found.verdict === 'untranslated' && { expected: found.expected }) },
        });
      });
    });
  }

  /** Where in the target something belongs that answers segment `i` of the source: after what answers the segment before it. */
  #near(i: number): FilePlace {
    const { beads } = this.#bitext();
    const { first, count } = beads[this.#beadOfSource()[i]!]!.target;
    return this.#placeAfter(first + count - 1);
  }

  #placeAfter(segment: number): FilePlace {
    if (segment < 0 || this.#target.text.segments.length === 0) return this.#target.place({ from: 0, to: 0 });
    const { file, endLine, endColumn } = this.#target.placeOfSegment(segment);
    return { file, line: endLine, column: endColumn, endLine, endColumn };
  }

  #reportBlock(code: IssueCode, message: IssueMessageKey, a: DocumentBlock | undefined, b: DocumentBlock | undefined, score: number): void {
    this.#report(code, message, {
      source: a === undefined ? undefined : this.#source.place(a.span), target: b === undefined ? undefined : this.#target.place(b.span), score,
      values: { blockKind: (a ?? b)?.kind ?? 'code' },
    });
  }

  #report(code: IssueCode, message: IssueMessageKey, { source, target, values, score }: { source: FilePlace | undefined; target: FilePlace | undefined; values: Readonly<Record<string, string>>; score: number }): void {
    const severity = this.#settings.severityOf.get(code);
    if (severity === undefined || score < this.#settings.minScore) return;
    // A file's place stands for the spans: what was taken out has none in the prose.
    this.issues.push({
      code, severity, message, values, source: null, target: null, score, evidence: [],
      ...(source !== undefined && { sourcePlace: source }), ...(target !== undefined && { targetPlace: target }),
    });
  }
}

const isLink = ({ kind, value }: InlineElement): boolean => kind === 'link' && value !== '';
// What a translation has as the source has it.
const comparedBlocks: ReadonlySet<string> = /* @__PURE__ */ new Set(['code', 'math']);

const sentenceMessages = {
  stale: { code: 'stale', message: 'stale.changed' },
  removed: { code: 'stale', message: 'stale.removed' },
  missing: { code: 'missing', message: 'missing.segment' },
  taken: { code: 'missing', message: 'missing.taken' },
  added: { code: 'added', message: 'added.segment' },
} as const;

function placeOfRun(side: ReadDocument, indexes: readonly number[]): FilePlace {
  const first = side.placeOfSegment(indexes[0]!);
  const { endLine, endColumn } = side.placeOfSegment(indexes.at(-1)!);
  return { ...first, endLine, endColumn };
}

const quote = (text: SegmentedText, indexes: readonly number[]): string => quoteWords(indexes.map((index) => segmentText(text, index)).join(' '));
