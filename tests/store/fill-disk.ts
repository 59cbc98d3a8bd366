import { openMemory } from '../../src/store/index.js';

// Run where no file may grow beyond a bound, as on a disk that is full: adds units and saves, and prints the error's code.
const [file, count] = process.argv.slice(2);
const memory = await openMemory(file!, { create: true });
await memory.add(Array.from({ length: Number(count) }, (_, k) => ({ en: `Ferry ${k} of the morning leaves from pier ${k % 7}`, nl: `Veerboot ${k} van de ochtend vertrekt van pier ${k % 7}` })), { ordered: false });
try {
  await memory.save();
  process.stdout.write('saved');
} catch (error) {
  process.stdout.write(String((error as NodeJS.ErrnoException).code));
}
