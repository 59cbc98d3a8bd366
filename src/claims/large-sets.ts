/**
 * Sets of at most so many segments are looked at pair by pair, by words and by vectors: what shares no word may share its meaning.
 * In larger ones strangers are many, and texts that have little in common are left out as soon as that is known.
 */
export const mostForVectors = 600;
