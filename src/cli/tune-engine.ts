import { setFlagsFromString } from 'node:v8';

/**
 * Has functions run longer before they are compiled with optimisations: work of some seconds, in threads that each compile for
 * themselves, pays for more of that than it gets back. In Node 20 (V8 11.3; default 67584) that is a quarter of the processor's time for
 * one pair of documents and for forty, a tenth for a thousand small ones, and a twentieth for three hundred large ones. And has them
 * compiled with less ado: only short functions become part of their callers, objects are made where the code says so, and loops keep
 * their first round. That is an eighth of the processor's time for the half of a thousand pairs of forty sentences that falls to one
 * of two threads, and nothing lost in three thousand. Later versions weigh it otherwise, and complain of the flags.
 */
export function compileLater(): void {
  if (!process.versions.v8.startsWith('11.3.')) return;
  for (const flag of ['--interrupt-budget=400000', '--max-inlined-bytecode-size=200', '--no-turbo-escape', '--no-turbo-loop-peeling']) setFlagsFromString(flag);
}

/**
 * Has each thread sweep up its own young objects alone, where by default others of the process help it. Where all cores have work that
 * help costs more than it brings: a twentieth of the processor's time for a thousand pairs of ten sentences on two cores, a thirtieth
 * for a thousand of forty. For threads that start later.
 */
export function sweepAlone(): void {
  setFlagsFromString('--no-parallel-scavenge');
}
