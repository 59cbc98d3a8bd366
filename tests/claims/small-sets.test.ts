import { describe, expect, it } from 'vitest';
import { alignClaims } from '../../src/claims/index.js';
import { fromSegments } from '../../src/segment/index.js';
import type { ClaimLink } from '../../src/bitext/index.js';

// Sets as small as a first try or a test: what is rare, alike or the common matter is not known from the set itself.
const linksOf = (en: readonly string[], nl: readonly string[]): readonly ClaimLink[] => alignClaims([fromSegments(en, 'en'), fromSegments(nl, 'nl')]).links;

function clashOf(en: string, nl: string): { relation: string; words: readonly (readonly [string, string])[] } | undefined {
  const [link] = linksOf([en], [nl]);
  if (link === undefined) return undefined;
  const words = link.evidence.flatMap(({ verdict, source, target }) => (verdict === 'clashes' && source !== null && target !== null ? [[en.slice(source.from, source.to), nl.slice(target.from, target.to)] as const] : []));
  return { relation: link.relation, words };
}

describe('two texts of a sentence each', () => {
  it.each([
    ['The strike will last until Friday.', 'De staking duurt tot en met vrijdag.'],
    ['The council approved the plan.', 'De raad keurde het plan goed.'],
    ['The minister resigned on 19 May 2024 after the report.', 'De minister trad op 19 mei 2024 af na het rapport.'],
    ['Nobody was hurt.', 'Niemand raakte gewond.'],
    ['The library no longer charges fines.', 'De bibliotheek rekent geen boetes meer.'],
  ])('that translate each other say the same: %s', (en, nl) => {
    expect(linksOf([en], [nl]).map(({ relation }) => relation)).toEqual(['same']);
  });

  it.each([
    ['It cost 50,000 euros.', 'Hij kostte 15.000 euro.', ['50,000 euros', '15.000 euro']],
    ['The minister resigned on 19 May 2024 after the report.', 'De minister trad op 20 mei 2024 af na het rapport.', ['19 May 2024', '20 mei 2024']],
    ['The museum opens at 10 am.', 'Het museum gaat om 11 uur open.', ['10 am', '11 uur']],
    ['The council approved the plan.', 'De gemeenteraad verwierp het plan.', ['approved', 'verwierp']],
    ['The fire broke out in Utrecht on Monday.', 'Maandag brak brand uit in Amersfoort.', ['Utrecht', 'Amersfoort']],
  ] as const)('that disagree on one thing are told so: %s', (en, nl, words) => {
    expect(clashOf(en, nl)).toEqual({ relation: 'conflicting', words: [words] });
  });

  it.each([
    ['The museum opens at 10 am.', 'De trein had gisteren vertraging.'],
    ['Prices rose by 3.5 percent last year.', 'In de bus mag niet worden gegeten.'],
    ['The ship ran aground near Terschelling.', 'De veerboot naar Terschelling wordt duurder.'],
  ])('on different matters are not linked: %s', (en, nl) => {
    expect(linksOf([en], [nl])).toEqual([]);
  });
});

describe('a few sentences a text', () => {
  it('are linked in any order, each with its own', () => {
    const en = ['The fire was started by a faulty cable.', 'Nobody was hurt.', 'The building dates from 1904.'];
    const nl = ['Het gebouw stamt uit 1904.', 'De brand ontstond door een kapotte kabel.', 'Niemand raakte gewond.'];
    expect(linksOf(en, nl).map(({ from, to }) => [from.segment, to.segment]).sort()).toEqual([[0, 1], [1, 2], [2, 0]]);
  });

  it('score as they do among strangers', () => {
    const strangers = Array.from({ length: 12 }, (_, k) => [`The ${['bakery', 'harbour', 'school', 'orchard'][k % 4]!} in street ${k + 1} was painted ${['red', 'white', 'blue'][k % 3]!}.`, `Op plein ${k + 31} stond een ${['kraam', 'hek', 'boom', 'fiets'][k % 4]!} in de ${['regen', 'zon', 'wind'][k % 3]!}.`] as const);
    const [en, nl] = ['The minister resigned after the report on the floods.', 'Na het rapport over de overstromingen trad de minister af.'];
    const [alone] = linksOf([en], [nl]);
    const among = linksOf([en, ...strangers.map(([one]) => one)], [nl, ...strangers.map(([, other]) => other)]).find(({ from, to }) => from.segment === 0 && to.segment === 0);
    expect(Math.abs(alone!.score - among!.score)).toBeLessThan(0.15);
  });
});
