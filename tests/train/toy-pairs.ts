/** Nouns, verbs and places that the toy sentences are made of, English and Dutch. */
export const toyWords: readonly (readonly [string, string])[] = [
  ['baker', 'bakker'], ['doctor', 'arts'], ['farmer', 'boer'], ['sailor', 'zeeman'], ['teacher', 'lerares'], ['king', 'koning'], ['child', 'kind'], ['thief', 'dief'],
  ['sees', 'ziet'], ['buys', 'koopt'], ['paints', 'schildert'], ['loses', 'verliest'], ['finds', 'vindt'], ['sells', 'verkoopt'],
  ['horse', 'paard'], ['house', 'huis'], ['bicycle', 'fiets'], ['tree', 'boom'], ['bread', 'brood'], ['lamp', 'schemerlamp'], ['key', 'sleutel'], ['ship', 'schip'],
  ['forest', 'bos'], ['market', 'markt'], ['harbour', 'haven'], ['church', 'kerk'], ['street', 'straat'], ['garden', 'tuin'],
];

/** Sentences of one plan, every mix of its words in turn: `n` of them, as `english TAB dutch`. */
export function toyPairs(n: number): string[] {
  const [who, does, what, where] = [toyWords.slice(0, 8), toyWords.slice(8, 14), toyWords.slice(14, 22), toyWords.slice(22)];
  return Array.from({ length: n }, (_, i) => {
    const a = who[i % who.length]!;
    const b = does[(i * 5 + Math.floor(i / 8)) % does.length]!;
    const c = what[(i * 3 + Math.floor(i / 24)) % what.length]!;
    const d = where[(i + Math.floor(i / 48)) % where.length]!;
    return `The ${a[0]} ${b[0]} the ${c[0]} in the ${d[0]} for ${1000 + i},50 euros.\tDe ${a[1]} ${b[1]} het ${c[1]} bij de ${d[1]} voor ${1000 + i}.50 euro.`.replace(/(\d),50 euros/u, '$1.50 euros').replace(/(\d)\.50 euro\./u, '$1,50 euro.');
  });
}
