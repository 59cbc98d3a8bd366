import { describe, expect, it } from 'vitest';
import { segment, segmentText } from '../../src/index.js';

const kindsOf = (text: string, language = 'en'): [string, string][] => {
  const document = segment(text, language);
  return document.segments.map(({ kind }, index) => [kind, segmentText(document, index)]);
};
const body = 'The engineers found two cracks in the bearings. They told the council that week.';

describe('kinds of segments', () => {
  it('takes a question over an answer for a heading, with a number before it or not', () => {
    for (const question of ['Why is it shut?', '2. Why is it shut?']) {
      expect(kindsOf(`The bridge is shut\n\n${body}\n\n${question}\n\n${body}`)[3]).toEqual(['heading', question]);
    }
  });

  it('leaves the questions of a dialogue and of a letter', () => {
    expect(kindsOf('She sat down beside him on the wall.\nWhere were you?\nAt home.\n"Why?"\nI was tired.').map(([kind]) => kind)).not.toContain('heading');
    expect(kindsOf(`${body}\n\nCould you ring me?\n\nThanks.`)[2]).toEqual(['sentence', 'Could you ring me?']);
  });

  it('keeps instructions to click and to read, which are no furniture', () => {
    expect(kindsOf(`${body}\n\nClick on the link in the letter.\n\n- Read the leaflet first.\n- Click on Save.`).slice(2).map(([kind]) => kind)).toEqual(['sentence', 'listItem', 'listItem']);
    expect(kindsOf(`De brug is dicht.\n\nKlik op de knop Opslaan.\n\nTerug naar de natuur is het motto van dit jaar.`, 'nl').map(([kind]) => kind)).toEqual(['sentence', 'sentence', 'sentence']);
  });

  it.each([
    ['en', 'By Martha Quillan, transport correspondent'],
    ['en', 'Analysis by Rupert Gane, economics editor'],
    ['en', 'Essay – The Almanac – by Jana Morrow'],
    ['en', 'PORT AMALIA, Nov 15, 2025 (Island Press)'],
    ['en', '4-minute read'],
    ['en', 'Share this article on Facebook'],
    ['en', 'Manage cookie preferences'],
    ['en', 'We use cookies to make this site work, to remember your choices, and to see how it is used.'],
    ['en', 'Tips? desk@gazette.example'],
    ['en', 'EN | NL | DE'],
    ['en', 'Dear Sir or Madam,'],
    ['nl', '4 februari 2026'],
    ['nl', 'Door Niels Ooster en Hasna el Idris'],
    ['nl', 'Reportage – Door Youssef Amrani'],
    ['nl', 'Leestijd: 4 minuten'],
    ['nl', 'Alle cookies accepteren'],
    ['nl', 'Cookievoorkeuren beheren'],
    ['nl', 'Deel dit artikel via WhatsApp'],
    ['nl', 'Geachte voorzitter,'],
    ['nl', 'Illustratie door Lena Oduya'],
  ])('knows furniture in the text (%s: %s)', (language, line) => {
    const text = language === 'en' ? body : 'De ingenieurs vonden twee scheuren. Zij meldden dat dezelfde week.';
    expect(kindsOf(`${text}\n\n${line}\n\n${text}`, language)[2]).toEqual(['boilerplate', line]);
  });

  it.each([
    ['en', 'Back to school'],
    ['en', 'Death by Chocolate'],
    ['en', 'How to register'],
    ['en', 'The Road to Port Amalia'],
    ['nl', 'Terug naar de natuur'],
    ['nl', 'Verder door de wind'],
  ])('keeps headings (%s: %s)', (language, line) => {
    const text = language === 'en' ? body : 'De ingenieurs vonden twee scheuren. Zij meldden dat dezelfde week.';
    expect(kindsOf(`${text}\n\n${line}\n\n${text}`, language)[2]).toEqual(['heading', line]);
  });
});
