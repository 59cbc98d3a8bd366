import { setFlagsFromString } from 'node:v8';

// Later versions of V8 than that of Node 20 weigh it otherwise, and complain of the flags.
const isMeasured = process.versions.v8.startsWith('11.3.');

/**
 * Has functions run longer before they are compiled with optimisations: work of some seconds, in threads that each compile for
 * themselves, pays for more of that than it gets back. In Node 20 (V8 11.3; default 67584) that is a quarter of the processor's time for
 * one pair of documents and for forty, a tenth for a thousand small ones, a twentieth for three hundred large ones, and a sixth for the
 * claims of two hundred.
 */
export function compileLater(): void {
  if (isMeasured) setFlagsFromString('--interrupt-budget=400000');
}

/**
 * Has functions compiled with less ado: only short ones become part of their callers, objects are made where the code says so, and loops
 * keep their first round. That is an eighth of the processor's time for the half of a thousand pairs of forty sentences that falls to one
 * of two threads, and nothing lost in three thousand; the claims of two hundred documents gain nothing by it.
 */
export function compileLightly(): void {
  if (isMeasured) for (const flag of ['--max-inlined-bytecode-size=200', '--no-turbo-escape', '--no-turbo-loop-peeling']) setFlagsFromString(flag);
}

/**
 * Has each thread sweep up its own young objects alone, where by default others of the process help it. Where all cores have work that
 * help costs more than it brings: a twentieth of the processor's time for a thousand pairs of ten sentences on two cores, a thirtieth
 * for a thousand of forty. For threads that start later.
 */
export function sweepAlone(): void {
  setFlagsFromString('--no-parallel-scavenge');
}
