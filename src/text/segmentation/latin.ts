import { abbreviations, longestKey, words, type SegmentationTable } from './table.js';

/** Sentence ends in a language that has no table of its own but writes Latin letters: only what many such languages share. */
export const latinSegmentation: SegmentationTable = /* @__PURE__ */ build();

function build(): SegmentationTable {
  const known = abbreviations({
    never: `
      dr drs prof mr mrs ms mme mlle mons mgr ir ing dipl sr sra srta sig sigg dott ing avv herr fr frl hr st ste sta sto san
      ca cca cf vgl bzw z.b d.h u.a i.d.r f.eks bl.a t.ex p.ex p.es es ej p.ej resp incl excl inkl exkl geb
      gen col cap lt maj rev av ul`,
    number: 'n kl nr nrs no nos núm num p pp pag pág s str vol bd fig abb art § tel jan feb mar apr jun jul aug sep sept okt oct nov dec déc dez ene abr ago set dic janv févr avr juil',
    clock: 'a.m p.m',
    capital: 'etc usw osv m.m m.fl ecc av.j.-c v.chr n.chr f.kr e.kr',
    starter: 'inc corp co ltd s.a s.l s.p.a s.r.l gmbh a.g a.s a/s jr u.s u.s.a e.u d.c',
  });
  return {
    abbreviations: known,
    longestAbbreviation: longestKey(known),
    starters: new Set(words(`
      Der Die Das Ein Eine Er Sie Es Wir Ich Und Aber In Im Am Auf Mit Nach Von Für Wenn Als Da Dann So Doch Auch Dies Diese Dieser
      Le La Les Un Une Il Elle Ils Elles Nous Vous Je On Ce Cette Ces Et Mais Dans En Au Aux Pour Avec Sur Si Quand Puis
      El Los Las Una Lo Yo Ella Ellos Y Pero Por Para Con Cuando Esta Este Esto Se No Su
      Gli I Uno Io Lei Loro Ma Nel Nella Per Quando Questo Questa Si Non
      O A Os As Um Uma Ele Ela Eu E Mas No Na Quando Esta Isto
      Den Det De En Et Han Hun Hon Jag Jeg Vi Og Och Men I På Til Till Når När
      Die 'N Hy Sy Ek Ons En Maar In Op Dit Daar It Hja`)),
    nameParticles: new Set(words('De Du Van Von Der Den La Le Di Da Del Della Dos Das')),
    labelled: new Set(),
    timeOpeners: new Set(),
    clockFollowers: new Set(words('GMT UTC CET CEST')),
    dottedDayMonths: new Set(words('Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember')),
    exclaimingNames: new Set(['Yahoo']),
    reportingVerbs: new Set(),
    boilerplate: { by: '', lines: new Set(), furniture: new Set(), fillers: new Set(), greetings: new Set(), openings: new Map(), credits: new Set(), months: new Set(), dateWords: new Set(), trades: new Set(), counted: new Set() },
  };
}
