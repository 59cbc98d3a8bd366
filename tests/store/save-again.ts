import { openMemory } from '../../src/store/index.js';

// Adds units and saves, again and again, until it is killed; prints how many the file holds after each save.
const memory = await openMemory(process.argv[2]!, { create: true });
for (let count = await memory.count(); ; ) {
  // Every fifth time so many that the file is written anew, else a few behind what is there.
  const more = count % 5 === 0 ? 401 : 3;
  await memory.add(Array.from({ length: more }, (_, k) => ({ en: `Ferry ${count + k} of the morning leaves from pier ${k % 7}`, nl: `Veerboot ${count + k} van de ochtend vertrekt van pier ${k % 7}` })), { ordered: false });
  await memory.save();
  count = await memory.count();
  process.stdout.write(`${count}\n`);
}
