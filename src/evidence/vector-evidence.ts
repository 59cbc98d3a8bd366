import type { SegmentedText } from '../bitext/index.js';
import { runLength, type SegmentVectors } from '../model/index.js';
import { beadFeatureNames } from './pair-evidence.js';
import { beginnings, blocksBefore, blocksBetween, lengthRatioOf, segmentEndings, segmentLengths, segmentPlaces, sharesBlocks, sharesParagraphs } from './surface.js';
import type { BeadCost, BeadPrice, BeadWeights } from './bead-price.js';
import { bandPricer, measureRuns, type Side } from './price-kernel.js';

/** The most segments a side that {@link priceByVectors} can price in one bead. */
const longest = 3;

const kinds = ['sentence', 'heading', 'listItem', 'boilerplate'];

function lookAt(document: SegmentedText, vectors: SegmentVectors, quick: boolean, own: Float64Array = segmentLengths(document)): Side {
  const { segments } = document;
  const count = segments.length;
  // Filled by loops: a typed array made by `from` and a function takes ten times as long.
  const lengths = [new Float32Array(own), new Float32Array(count), new Float32Array(count)];
  for (let n = 1; n < longest; n++) for (let s = 0; s + n < count; s++) lengths[n]![s] = lengths[n - 1]![s]! + lengths[0]![s + n]!;
  const logs = lengths.map((run) => {
    const out = new Float64Array(count);
    for (let s = 0; s < count; s++) out[s] = Math.log(run[s]! + 5);
    return out;
  });
  const kind = new Uint8Array(count);
  const paragraph = new Int32Array(count);
  for (let s = 0; s < count; s++) {
    const segment = segments[s]!;
    kind[s] = kinds.indexOf(segment.kind);
    paragraph[s] = segment.paragraph;
  }
  return {
    vectors,
    count,
    norms: normsOfRuns(vectors, quick),
    lengths,
    logs,
    ending: segmentEndings(document),
    kind,
    paragraph,
    begins: beginnings(document, 0, count),
    place: segmentPlaces(document),
    blocks: blocksBefore(document),
  };
}

function normsOfRuns(vectors: SegmentVectors, quick: boolean): Float32Array[] {
  const { count } = vectors;
  const norms = Array.from({ length: longest }, () => new Float32Array(count));
  const measured = quick && measureRuns(vectors, norms);
  for (let s = 0; s < count; s++) {
    // A run that begins among the last of a chunk of prefix sums may end in the next.
    if (measured && s % runLength <= runLength - longest) continue;
    for (let n = 1; n <= longest && s + n <= count; n++) norms[n - 1]![s] = vectors.lengthOf(s, n);
  }
  return norms;
}

interface Row {
  segment: number;
  from: number;
  to: number;
  products: Float32Array;
}

const featureAt = (name: string): number => beadFeatureNames.indexOf(name);

/**
 * Prices beads by the vectors, lengths, endings and structure of their segments, and never by their words: about thirty times
 * as quick as all evidence. Beads of more than three segments a side have no price (Infinity). Rows are opened as for
 * `priceBeads`. `quick`: false leaves WebAssembly out, as a platform without it does; the bits are the same. `lengths`: what
 * {@link segmentLengths} says of both texts, where somebody has asked.
 */
export function priceByVectors(source: SegmentedText, target: SegmentedText, vectors: readonly [SegmentVectors, SegmentVectors], weights: BeadWeights, { quick = true, lengths }: { readonly quick?: boolean; readonly lengths?: readonly [Float64Array, Float64Array] } = {}): BeadPrice {
  const a = lookAt(source, vectors[0], quick, lengths?.[0]);
  const b = lookAt(target, vectors[1], quick, lengths?.[1]);
  const w = (name: string): number => weights[featureAt(name)]!;
  const shapePrices = Float64Array.from(['', '', '1-1', '1-2', '2-2', '2-3', 'other shapes'], (name) => (name === '' ? 0 : -w(name)));
  const oneToThree = -w('1-3');
  const wLength = w('length');
  const wLengthSquared = w('length squared');
  const wGaleChurch = w('length as Gale and Church') / (4 * 6.8);
  const mostGaleChurch = 12 * w('length as Gale and Church');
  const wKinds = w('kinds differ');
  const wMarkup = w('markup differs');
  const wBlocks = w('blocks between');
  const wBreaks = w('paragraph breaks inside');
  const wBothBegin = w('both begin paragraphs');
  const wOneBegins = w('one begins a paragraph');
  const wSkip = w('skip');
  const wSkipLength = w('skip length');
  const wEndings = w('endings differ');
  const wAlike = w('vectors alike');
  const wUnlike = w('vectors alike below 0.3');
  const wVeryAlike = w('vectors alike above 0.6');
  const wLeast = w('least alike member');
  const lengthRatio = lengthRatioOf(a.lengths[0]!, b.lengths[0]!);
  const hasParagraphs = sharesParagraphs(source) && sharesParagraphs(target);
  const hasBlocks = sharesBlocks(source, target);
  const rows: Row[] = Array.from({ length: 4 }, () => ({ segment: -1, from: 0, to: 0, products: new Float32Array(0) }));
  const vector = new Float32Array(vectors[0].dimensions);
  const openRow = (segment: number, from: number, to: number): void => {
    const row = rows[segment & 3]!;
    if (row.segment === segment && row.from <= from && row.to >= to) return;
    row.segment = segment;
    row.from = from;
    row.to = to;
    if (row.products.length < to - from) row.products = new Float32Array(2 * (to - from));
    a.vectors.sumOf(segment, 1, vector);
    b.vectors.productsWith(vector, from, to - from, row.products);
  };
  const skipPrice = ({ lengths }: Side, s: number): number => -(wSkip + wSkipLength * Math.log(1 + lengths[0]![s]! / 20));
  // One row of prices after the other: what the source's segments say is read once.
  const costRow = (sourceFirst: number, sourceCount: number, firstTarget: number, targetCount: number, count: number, out: Float32Array, at: number, step: number): void => {
    if (sourceCount > longest || targetCount > longest) {
      for (let k = 0; k < count; k++) out[at + k * step] = Infinity;
      return;
    }
    const segments = sourceCount + targetCount;
    const shapePrice = segments === 4 && sourceCount !== 2 ? oneToThree : shapePrices[segments]!;
    const sourceNorm = a.norms[sourceCount - 1]![sourceFirst]!;
    const targetNorms = b.norms[targetCount - 1]!;
    const sourceMembers = a.norms[0]!;
    const targetMembers = b.norms[0]!;
    const sourceLog = a.logs[sourceCount - 1]![sourceFirst]!;
    const targetLogs = b.logs[targetCount - 1]!;
    const sourceLength = a.lengths[sourceCount - 1]![sourceFirst]!;
    const targetLengths = b.lengths[targetCount - 1]!;
    const ending = a.ending[sourceFirst + sourceCount - 1]!;
    const kind = a.kind[sourceFirst]!;
    const place = a.place[sourceFirst]!;
    const breaks = a.paragraph[sourceFirst + sourceCount - 1]! - a.paragraph[sourceFirst]!;
    const begins = a.begins[sourceFirst]!;
    const { products: products0, from: from0 } = rows[sourceFirst & 3]!;
    const { products: products1, from: from1 } = rows[(sourceFirst + 1) & 3]!;
    const { products: products2, from: from2 } = rows[(sourceFirst + 2) & 3]!;
    for (let k = 0; k < count; k++) {
      const targetFirst = firstTarget + k;
      const targetNorm = targetNorms[targetFirst]!;
      let price = shapePrice;
      let product = 0;
      if (segments === 2) product = products0[targetFirst - from0]!;
      else {
        let least = 1;
        for (let s = 0; s < sourceCount; s++) {
          const products = s === 0 ? products0 : s === 1 ? products1 : products2;
          const first = targetFirst - (s === 0 ? from0 : s === 1 ? from1 : from2);
          let own = 0;
          for (let t = 0; t < targetCount; t++) own += products[first + t]!;
          product += own;
          if (sourceCount > 1) least = Math.min(least, own / (sourceMembers[sourceFirst + s]! * targetNorm + 1e-9));
        }
        if (targetCount > 1) {
          for (let t = targetFirst; t < targetFirst + targetCount; t++) {
            let own = 0 + products0[t - from0]!;
            if (sourceCount > 1) own += products1[t - from1]!;
            if (sourceCount > 2) own += products2[t - from2]!;
            least = Math.min(least, own / (targetMembers[t]! * sourceNorm + 1e-9));
          }
        }
        price -= wLeast * least;
      }
      const norms = sourceNorm * targetNorm;
      const alike = norms === 0 ? 0 : product / norms;
      price -= wAlike * alike;
      if (alike < 0.3) price -= wUnlike * (0.3 - alike);
      else if (alike > 0.6) price -= wVeryAlike * (alike - 0.6);
      const apart = Math.min(2, Math.abs(sourceLog - targetLogs[targetFirst]! - lengthRatio));
      const galeChurch = apart * apart * (sourceLength + targetLengths[targetFirst]!);
      price -= apart * (wLength + apart * wLengthSquared) + (galeChurch < 12 * 4 * 6.8 ? wGaleChurch * galeChurch : mostGaleChurch);
      const last = targetFirst + targetCount - 1;
      if (ending !== b.ending[last]) price -= wEndings;
      if (kind !== b.kind[targetFirst]) price -= wKinds;
      if (place >= 0 && b.place[targetFirst]! >= 0 && place !== b.place[targetFirst]) price -= wMarkup;
      if (hasBlocks) price -= wBlocks * blocksBetween(a.blocks, sourceFirst, sourceCount, b.blocks, targetFirst, targetCount);
      if (hasParagraphs) {
        price -= wBreaks * Math.min(3, breaks + b.paragraph[last]! - b.paragraph[targetFirst]!);
        const both = begins + b.begins[targetFirst]!;
        if (both === 2) price -= wBothBegin;
        else if (both === 1) price -= wOneBegins;
      }
      out[at + k * step] = price;
    }
  };
  const single = new Float32Array(1);
  const cost: BeadCost = (sourceFirst, sourceCount, targetFirst, targetCount) => {
    if (targetCount === 0) return skipPrice(a, sourceFirst);
    if (sourceCount === 0) return skipPrice(b, targetFirst);
    costRow(sourceFirst, sourceCount, targetFirst, targetCount, 1, single, 0, 1);
    return single[0]!;
  };
  const costBand = quick ? bandPricer(a, b, [...shapePrices, oneToThree, wLeast, wAlike, wUnlike, wVeryAlike, wLength, wLengthSquared, wGaleChurch, mostGaleChurch, lengthRatio, wEndings, wKinds, wMarkup, wBlocks, wBreaks, wBothBegin, wOneBegins], hasBlocks, hasParagraphs) : undefined;
  return { cost, roughCost: cost, costRow, ...(costBand !== undefined && { costBand }), gapOpen: -weights[beadFeatureNames.length]!, openRow };
}
