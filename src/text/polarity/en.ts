/** English words that deny what they stand with. */
export const denialsEn = `
not no never none nobody nothing nowhere neither nor without cannot n't hardly barely scarcely
isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't mustn't needn't
`;

/**
 * English words that hold a denial within them, or bring one about in a translation: what Dutch may tell with `niet` or `geen`.
 * `x*` stands for every word that begins so, `*x` for every word that ends so. Chosen by hand among the words that are far
 * commoner where only the other side of a translation denies (training data, sources with an open licence).
 */
export const impliedEn = `
un* non-* non dis* mis* impossib* incorrect* invalid* inappropriat* insufficien* incomplet* inactiv* inaccessib* inability incapab* indifferen* irrelevan* illegal* independen* immobil* impatien*
*less lossy fail* prevent* block* stop* avoid* prohibit* forbid* forbidden ban bans banned refus* reject* declin* deny* denies denied denial* oppos* object*
lack* absen* absent missing miss misses missed wrong* error* false* broken hide hides hidden remove* omit* skip* ignor* exclud* exempt* cancel* halt* quit* withdr*
lose loses losing forget* forgot* except unless until till rather instead otherwise few little less least fewer rarely seldom too beyond anything anyone anybody
either no nor neither sorry doubt* hard difficult zero nil null careful* beware matter* resist* struggl* reluctan* hesit* temporar* empty vacan* disabled private alone regardless despite but only
`;
