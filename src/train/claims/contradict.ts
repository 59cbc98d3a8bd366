import { fromSegments } from '../../segment/index.js';
import { compareValues, findValues, type Value } from '../../text/index.js';
import { Random } from '../random.js';
import type { ClaimCase, Disagreement } from './sets.js';

/** How many values, actors and statements of a case are told otherwise in some of its texts. */
export interface ContradictionLimits {
  readonly values: number;
  readonly actors: number;
  readonly statements: number;
}
const limitsOfEvent: ContradictionLimits = { values: 12, actors: 4, statements: 5 };
// A name in more segments is what the event is about: who changes it tells of another event.
const mostNamed = 6;
// Places and people, written alike in both languages.
const otherNames = `Almelo Baarn Cuijk Deurne Emmen Fermo Gdynia Hasselt Izegem Jena Kampen Lommel Malmesbury Narvik Ootmarsum Poperinge Quimper Ravello Sneek Thirsk Urk Venray Weert Ystad Zelzate
Hartog Brinkley Costello Drenth Elshout Farrow Gillis Hobson Iversen Jolink Kersten Lambrecht Mulcahy Noordhof Ockley Pruitt Roskam Stanway Tromp Underwood`.split(/\s+/u);
const numberWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['en', ' two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')],
  ['nl', ' twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ')],
]);
const weekdays: ReadonlyMap<string, readonly string[]> = new Map([
  ['en', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']],
  ['nl', ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']],
]);

// Actors who can stand in for each other, English and Dutch by place; the Dutch ones all take "de".
const actorPairs: readonly (readonly [string, string])[] = `minister minister|mayor burgemeester|judge rechter|prosecutor aanklager|lawyer advocaat|police politie|government regering|company onderneming|bank bank|insurer verzekeraar
foundation stichting|union vakbond|association vereniging|committee commissie|council raad|regulator toezichthouder|inspectorate inspectie|manufacturer fabrikant|supplier leverancier|owner eigenaar|tenant huurder|buyer koper
director directeur|chairman voorzitter|secretary secretaris|professor hoogleraar|researcher onderzoeker|doctor arts|nurse verpleegkundige|patient patiënt|teacher leraar|student student|school school|university universiteit
artist kunstenaar|author auteur|journalist journalist|editor redacteur|spokesman woordvoerder|spokeswoman woordvoerster|witness getuige|suspect verdachte|captain kapitein|pilot piloot|driver chauffeur|cyclist fietser|fisherman visser|farmer boer
coach trainer|referee scheidsrechter|federation federatie|club club|party partij|opposition oppositie|court rechtbank|station omroep|newspaper krant|publisher uitgever|founder oprichter|premier premier|president president|king koning
residents bewoners|neighbours buren|parents ouders|workers werknemers|passengers passagiers|students studenten|doctors artsen|police officers agenten|hackers hackers|thieves dieven|volunteers vrijwilligers|customers klanten|investors beleggers
researchers onderzoekers|lawyers advocaten|activists activisten|farmers boeren|fishermen vissers|unions vakbonden|experts deskundigen|ship boot|ferry veerboot|train trein|bus bus|truck vrachtwagen|helicopter helikopter`
  .split(/[|\n]/u).map((pair): [string, string] => [pair.slice(0, pair.lastIndexOf(' ')), pair.slice(pair.lastIndexOf(' ') + 1)]);
// In lists these too: who acts in an event is seldom just a man.
const plainActors: readonly (readonly [string, string])[] = [['man', 'man'], ['woman', 'vrouw'], ['boy', 'jongen'], ['dog', 'hond'], ['men', 'mannen'], ['women', 'vrouwen'], ['boys', 'jongens'], ['dogs', 'honden'], ['girls', 'meisjes'], ['children', 'kinderen']];
const plural = /(?:s|en|men)$/u;
// A list of sentences tells of no one event: whoever acts in one is not who acts in another, and any sentence may name another actor.
const isList = (documents: readonly unknown[]): boolean => documents.length === 2;
// What is true and its contrary, by language, in forms that stand in each other's place.
const contraries: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['en', readContraries(`approved rejected|approves rejects|accepted refused|accepts refuses|opened closed|opens closes|reopened closed|rose fell|risen fallen|increased decreased|increase decrease|grew shrank|won lost|wins loses|convicted acquitted
confirmed denied|confirms denies|supported opposed|supports opposes|arrested released|detained freed|allowed banned|allows bans|permitted forbidden|started stopped|begins ends|began ended|legal illegal|lawful unlawful|survived died|succeeded failed
present absent|majority minority|more fewer|permanent temporary|public secret|voluntary compulsory|safe dangerous|granted refused|included excluded|raised lowered|guilty innocent|before after|early late|higher lower|won lost|gained lost|improved worsened
agreed disagreed|known unknown|possible impossible|likely unlikely|bought sold|hired dismissed|strengthened weakened|expanded reduced|stays leaves|stayed left|arrived left|new old|full empty|expensive cheap|first last|peaceful violent|paid unpaid`)],
  ['nl', readContraries(`goedgekeurd verworpen|aangenomen verworpen|aanvaard geweigerd|aanvaardt weigert|geopend gesloten|opent sluit|heropend gesloten|gestegen gedaald|steeg daalde|stijgt daalt|toegenomen afgenomen|groeide kromp|gewonnen verloren|won verloor|wint verliest|veroordeeld vrijgesproken
bevestigd ontkend|bevestigt ontkent|bevestigde ontkende|steunt bestrijdt|steunde bestreed|gearresteerd vrijgelaten|opgepakt vrijgelaten|aangehouden vrijgelaten|toegestaan verboden|begonnen gestopt|begon eindigde|begint eindigt|legaal illegaal|rechtmatig onrechtmatig|overleefde overleed|geslaagd mislukt
aanwezig afwezig|meerderheid minderheid|meer minder|blijvend tijdelijk|openbaar geheim|vrijwillig verplicht|veilig gevaarlijk|verleend geweigerd|verhoogd verlaagd|schuldig onschuldig|voor na|hoger lager|verbeterd verslechterd
bekend onbekend|mogelijk onmogelijk|waarschijnlijk onwaarschijnlijk|gekocht verkocht|aangenomen ontslagen|versterkt verzwakt|uitgebreid beperkt|blijft vertrekt|bleef vertrok|nieuwe oude|vol leeg|duur goedkoop|eerste laatste|vreedzaam gewelddadig|open dicht`)],
]);
// Behind these a denial may stand.
const deniable: ReadonlyMap<string, { readonly verbs: RegExp; readonly denial: string; readonly denied: RegExp }> = new Map([
  ['en', { verbs: /\b(?:is|are|was|were|will|would|can|could|should|must|has|had)\b/u, denial: 'not', denied: /\b(?:not|no|never|nobody|none|nothing|without|neither)\b|n't/iu }],
  ['nl', { verbs: /\b(?:is|zijn|was|waren|wordt|worden|werd|werden|zal|zullen|kan|kunnen|mag|mogen|moet|moeten|heeft|hebben|had|hadden)\b/u, denial: 'niet', denied: /\b(?:niet|geen|nooit|niemand|niets|zonder|noch)\b/iu }],
]);

function readContraries(list: string): ReadonlyMap<string, string> {
  const turned = new Map<string, string>();
  for (const pair of list.split(/[|\n]/u)) {
    const [one, other] = pair.split(' ') as [string, string];
    if (!turned.has(one)) turned.set(one, other);
    if (!turned.has(other)) turned.set(other, one);
  }
  return turned;
}

/** A value where it stands: text, segment, and the value with its span in the segment. */
interface Told {
  readonly document: number;
  readonly segment: number;
  readonly value: Value;
}

/**
 * An event in which some texts tell some values otherwise than they did: the links stay, and where both sides of one told the
 * value, they now disagree. What the writers planted stays as it is. From a seed, so that it is the same on every run.
 */
export function contradict({ group, documents, grades, conflicts }: ClaimCase, seed: number, limits: ContradictionLimits = limitsOfEvent): ClaimCase {
  const random = new Random(seed);
  const sentences = documents.map(({ text, segments }) => segments.map(({ from, to }) => text.slice(from, to)));
  const tellings = new Map<string, Told[]>();
  sentences.forEach((list, document) => list.forEach((sentence, segment) => {
    for (const value of findValues(sentence, documents[document]!.language)) {
      if (!value.sure || !isChangeable(value)) continue;
      const key = groupKey(value);
      tellings.set(key, [...(tellings.get(key) ?? []), { document, segment, value }]);
    }
  }));
  const planted = [...conflicts.values()].flatMap(({ left, right }) => [...findValues(left, 'en'), ...findValues(right, 'en')]);
  const linked = [...grades].filter(([, grade]) => grade >= 2).map(([key]) => key.split(' ') as [string, string]);
  const open: string[] = [];
  for (const [key, told] of tellings) {
    const refs = new Set(told.map(({ document, segment }) => `${document}:${segment}`));
    if (told[0]!.value.kind === 'name' && refs.size > mostNamed) continue;
    if (planted.some((value) => ['same', 'compatible', 'clash'].includes(compareValues(value, told[0]!.value)) && (value.kind === 'name' || groupKey(value) === key))) continue;
    if (linked.some(([a, b]) => refs.has(a) && refs.has(b))) open.push(key);
  }
  const order = Int32Array.from(open, (_, index) => index);
  random.shuffle(order);
  const changed: { document: number; segment: number; from: number; to: number; words: string }[] = [];
  const disputed = new Map<string, Disagreement>();
  for (const at of order.subarray(0, limits.values)) {
    const told = tellings.get(open[at]!)!;
    const texts = [...new Set(told.map(({ document }) => document))];
    const others = new Set(texts.filter(() => random.fraction() < 0.5));
    if (others.size === 0) others.add(texts[random.below(texts.length)]!);
    else if (others.size === texts.length) others.delete(texts[random.below(texts.length)]!);
    const draw = random.next();
    const edits = told.filter(({ document }) => others.has(document)).map(({ document, segment, value }) => {
      const words = rewrite(sentences[document]![segment]!.slice(value.from, value.to), value, documents[document]!.language, draw);
      return words === undefined ? undefined : { document, segment, from: value.from, to: value.to, words };
    });
    if (edits.some((edit) => edit === undefined || changed.some((one) => one.document === edit.document && one.segment === edit.segment && one.from < edit.to && edit.from < one.to))) continue;
    for (const edit of edits) changed.push(edit!);
    const sides = new Map<string, boolean>();
    for (const { document, segment } of told) sides.set(`${document}:${segment}`, others.has(document));
    for (const [a, b] of linked) {
      const [x, y] = [sides.get(a), sides.get(b)];
      if (x === undefined || y === undefined || x === y || conflicts.has(`${a} ${b}`)) continue;
      const sideOf = (ref: string): { words: string; language: string } => {
        const { document, segment, value } = told.find((one) => `${one.document}:${one.segment}` === ref)!;
        const edit = edits.find((one) => one!.document === document && one!.segment === segment && one!.from === value.from);
        return { words: edit?.words ?? sentences[document]![segment]!.slice(value.from, value.to), language: documents[document]!.language };
      };
      if (!disputed.has(`${a} ${b}`)) disputed.set(`${a} ${b}`, { about: told[0]!.value.kind, left: '', right: '', words: [sideOf(a), sideOf(b)] });
    }
  }
  if (isList(documents)) changeActorsOfPairs();
  else changeActors();
  turnStatements();
  changed.sort((x, y) => y.from - x.from);
  for (const { document, segment, from, to, words } of changed) sentences[document]![segment] = `${sentences[document]![segment]!.slice(0, from)}${words}${sentences[document]![segment]!.slice(to)}`;
  return { group, documents: sentences.map((list, d) => fromSegments(list, documents[d]!.language)), grades, conflicts: new Map([...conflicts, ...disputed]) };

  /** Who acts is someone else in some of the texts that name him in what they tell alike. */
  function changeActors(): void {
    const found = actorPairs.flatMap((names, pair) => {
      const told = sentences.flatMap((list, document) => list.flatMap((sentence, segment) => {
        const word = names[documents[document]!.language === 'nl' ? 1 : 0];
        const at = new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').exec(sentence);
        return at === null ? [] : [{ ref: `${document}:${segment}`, document, segment, from: at.index, to: at.index + word.length, word }];
      }));
      const refs = new Set(told.map(({ ref }) => ref));
      return told.length > mostNamed || !linked.some(([a, b]) => refs.has(a) && refs.has(b)) ? [] : [{ pair, told }];
    });
    const mixed = Int32Array.from(found, (_, k) => k);
    random.shuffle(mixed);
    for (const at of mixed.subarray(0, limits.actors)) {
      const { pair, told } = found[at]!;
      const fitting = actorPairs.filter((_, k) => k !== pair && actorPairs[pair]!.every((word, side) => plural.test(word) === plural.test(actorPairs[k]![side]!)));
      const other = fitting[random.below(fitting.length)]!;
      const texts = [...new Set(told.map(({ document }) => document))];
      const others = new Set(texts.filter(() => random.fraction() < 0.5));
      if (others.size === 0 || others.size === texts.length) continue;
      const edits = told.filter(({ document }) => others.has(document)).map((one) => ({ ...one, words: other[documents[one.document]!.language === 'nl' ? 1 : 0] }));
      if (edits.some((edit) => changed.some((one) => one.document === edit.document && one.segment === edit.segment && one.from < edit.to && edit.from < one.to))) continue;
      changed.push(...edits);
      const wordsOf = new Map(told.map((one) => [one.ref, { words: edits.find(({ ref }) => ref === one.ref)?.words ?? one.word, language: documents[one.document]!.language }]));
      for (const [a, b] of linked) {
        const [x, y] = [wordsOf.get(a), wordsOf.get(b)];
        if (x === undefined || y === undefined || others.has(Number(a.split(':')[0])) === others.has(Number(b.split(':')[0])) || conflicts.has(`${a} ${b}`) || disputed.has(`${a} ${b}`)) continue;
        disputed.set(`${a} ${b}`, { about: 'actor', left: '', right: '', words: [x, y] });
      }
    }
  }

  /** The same where each pair of sentences stands for itself. */
  function changeActorsOfPairs(): void {
    const mixed = Int32Array.from(linked, (_, k) => k);
    random.shuffle(mixed);
    const all = [...actorPairs, ...plainActors];
    let done = 0;
    for (const at of mixed) {
      if (done >= limits.actors) break;
      const [a, b] = linked[at]!;
      if (conflicts.has(`${a} ${b}`) || disputed.has(`${a} ${b}`)) continue;
      const sides = [a, b].map((ref) => {
        const [document, segment] = ref.split(':').map(Number) as [number, number];
        const language = documents[document]!.language;
        return { document, segment, language, column: language === 'nl' ? 1 : 0, sentence: sentences[document]![segment]! } as const;
      });
      const places = (word: string, sentence: string): number => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').exec(sentence)?.index ?? -1;
      const pair = all.findIndex((names) => sides.every(({ column, sentence }) => places(names[column], sentence) >= 0));
      if (pair < 0) continue;
      const fitting = all.filter((names, k) => k !== pair && all[pair]!.every((word, side) => plural.test(word) === plural.test(names[side]!)) && sides.every(({ column, sentence }) => places(names[column], sentence) < 0));
      const other = fitting[random.below(fitting.length)]!;
      const { document, segment, column, sentence } = sides[random.below(2)]!;
      const word = all[pair]![column];
      const from = places(word, sentence);
      if (changed.some((one) => one.document === document && one.segment === segment)) continue;
      changed.push({ document, segment, from, to: from + word.length, words: other[column] });
      done++;
      disputed.set(`${a} ${b}`, { about: 'actor', left: '', right: '', words: sides.map((side) => ({ words: side.document === document ? other[column] : all[pair]![side.column], language: side.language })) as [{ words: string; language: string }, { words: string; language: string }] });
    }
  }

  /** What one text tells is told by it as its contrary: by a denial, or by the opposite of a word. Only what is told alike, so that nothing else is meant. */
  function turnStatements(): void {
    const alike = new Map<string, string[]>();
    const loosely = new Set<string>();
    for (const [key, grade] of grades) {
      const [a, b] = key.split(' ') as [string, string];
      for (const [one, other] of [[a, b], [b, a]] as const) {
        if (grade === 3) alike.set(one, [...(alike.get(one) ?? []), other]);
        else if (grade === 2) loosely.add(one);
      }
    }
    const open2 = [...alike.keys()].filter((ref) => !loosely.has(ref)).sort();
    const mixed = Int32Array.from(open2, (_, k) => k);
    random.shuffle(mixed);
    const taken = new Set<string>();
    let turned = 0;
    for (const at of mixed) {
      if (turned === limits.statements) break;
      const ref = open2[at]!;
      const [document, segment] = ref.split(':').map(Number) as [number, number];
      if (taken.has(ref) || changed.some((one) => one.document === document && one.segment === segment)) continue;
      const edit = turn(sentences[document]![segment]!, documents[document]!.language);
      if (edit === undefined) continue;
      turned++;
      changed.push({ document, segment, ...edit });
      for (const other of alike.get(ref)!) {
        taken.add(other);
        const key = Number(ref.split(':')[0]) < Number(other.split(':')[0]) ? `${ref} ${other}` : `${other} ${ref}`;
        if (!conflicts.has(key) && !disputed.has(key)) disputed.set(key, { about: 'polarity', left: '', right: '' });
      }
      taken.add(ref);
    }
  }
}

/** The edit that makes a sentence say the contrary; undefined where it has no word to do it with, or denies already. */
function turn(sentence: string, language: string): { from: number; to: number; words: string } | undefined {
  const opposites = contraries.get(language);
  const table = deniable.get(language);
  if (opposites === undefined || table === undefined) return undefined;
  for (const { index, 0: word } of sentence.matchAll(/\p{L}+/gu)) {
    const other = opposites.get(word);
    if (other !== undefined) return { from: index, to: index + word.length, words: other };
  }
  const verb = table.denied.test(sentence) ? null : table.verbs.exec(sentence);
  if (verb === null) return undefined;
  const to = verb.index + verb[0].length;
  return { from: to, to, words: ` ${table.denial}` };
}

function isChangeable(value: Value): boolean {
  if (value.kind === 'name') return value.category === 'name';
  if (value.kind === 'date') return value.rest === null && (value.day !== null || (value.month === null && value.weekday !== null));
  return value.kind === 'time' || (value.upTo === null && value.hedge !== 'order');
}

// What the texts of an event would change together: a date by day and month, whatever else is told of it.
function groupKey(value: Value): string {
  return value.kind === 'date' && value.day !== null ? `date ${value.month ?? ''} ${value.day}` : value.key;
}

/** The words of a value, changed by `draw` in the same way in every text that tells it; undefined where there is no way to. */
function rewrite(words: string, value: Value, language: string, draw: number): string | undefined {
  if (value.kind === 'name') return otherNames[draw % otherNames.length]!;
  if (value.kind === 'date') {
    if (value.day !== null) {
      const day = 1 + ((value.day + 1 + (draw % 24)) % 28);
      return day === value.day ? undefined : replaceOne(words, new RegExp(`(?<![\\d])0?${value.day}(?!\\d)`, 'u'), String(day));
    }
    const names = weekdays.get(language)!;
    const at = names.findIndex((name) => words.toLowerCase().includes(name.toLowerCase()));
    return at < 0 ? undefined : words.replace(new RegExp(names[at]!, 'iu'), names[(at + 1 + (draw % 5)) % 7]!);
  }
  const figures = /\d[\d.,:]*/u.exec(words)?.[0].replace(/[.,:]$/u, '');
  if (figures === undefined) {
    const list = numberWords.get(language)!;
    const match = /\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '';
    const at = list.indexOf(match);
    if (at < 2) return undefined;
    const other = 2 + ((at - 2 + 1 + (draw % 8)) % 18);
    return words.replace(new RegExp(match, 'iu'), list[other]!);
  }
  // Figures in two runs may be a range, a sum in two currencies, or marked as thousands: they stay.
  if (/\d\D+\d/u.test(words)) return undefined;
  // The same digits become the same others whatever marks stand between them; noughts at the end stay, as do hours and minutes what they are.
  const digits = figures.replace(/\D/gu, '');
  let end = digits.length;
  while (value.kind !== 'time' && end > 0 && digits[end - 1] === '0') end--;
  let turned = '';
  for (let k = 0; k < digits.length; k++) {
    const digit = Number(digits[k]);
    if (k >= end) turned += digits[k];
    else if (value.kind === 'time') turned += k === digits.length - 2 ? String((digit + 1 + (draw % 4)) % 6) : digits[k]!;
    else if (k === 0) turned += String(1 + ((digit - 1 + (draw & 1 ? 1 + ((draw >>> 4) % 3) : 0) + 9) % 9));
    else turned += String((digit + 1 + ((draw >>> (3 + k)) % 8)) % 10);
  }
  if (turned.length === 1 && turned === digits) turned = String(1 + (Number(digits) % 9));
  if (turned === digits) return undefined;
  let next = 0;
  return words.replace(figures, figures.replace(/\d/gu, () => turned[next++]!));
}

function replaceOne(words: string, pattern: RegExp, by: string): string | undefined {
  return pattern.test(words) ? words.replace(pattern, by) : undefined;
}
