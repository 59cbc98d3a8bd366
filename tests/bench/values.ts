import { findValues, findWords } from '../../src/text/index.js';

// How long words and values of a sentence of about a hundred characters take, and whether time stays linear: `npx tsx tests/bench/values.ts`.
// The minimum of many runs, because other work on the machine only ever adds.
const sentences: readonly [language: string, text: string][] = [
  ['en', 'Prosecutors in Moscow said on Monday, 19 May 2025, that about 15,000 people had signed a $2.5m plea.'],
  ['en', 'The ferry company has added a second boat for the summer, because the queue reached the church again.'],
  ['nl', 'Volgens het Openbaar Ministerie in Utrecht tekenden op maandag 19 mei zo’n 15.000 mensen de brief.'],
  ['nl', 'De veerdienst legde deze zomer een tweede boot in, omdat de rij opnieuw tot aan de kerk was gekomen.'],
];

function minimum(run: () => void, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 30; round++) {
    const start = performance.now();
    for (let at = 0; at < times; at++) run();
    best = Math.min(best, (performance.now() - start) / times);
  }
  return best * 1000;
}

for (const [language, text] of sentences) {
  const words = minimum(() => void findWords(text), 5000);
  const both = minimum(() => void findValues(text, language, findWords(text)), 5000);
  console.log(`${language} ${text.length} characters: findWords ${words.toFixed(2)} µs, with findValues ${both.toFixed(2)} µs, ${findValues(text, language).length} values`);
}

const hostile: readonly string[] = ['1,', '1-', '1 ', 'one ', 'A ', 'A. ', 'van A ', 'Al-', 'a-A', 'honderd', 'May ', 'half ', '$', '€1m ', '1 to ', 'tussen 1 en ', "'s ", 'The Hague ', 'EU-', '\uD83D', '.A', '1990s '];
for (const unit of hostile) {
  const small = unit.repeat(20_000 / unit.length);
  const large = unit.repeat(200_000 / unit.length);
  const time = (text: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      findValues(text, 'nl');
      findValues(text, 'en');
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const [short, long] = [time(small), time(large)];
  console.log(`${JSON.stringify(unit)} 20 kB ${short.toFixed(1)} ms, 200 kB ${long.toFixed(1)} ms (${(long / short).toFixed(1)} times)`);
}
