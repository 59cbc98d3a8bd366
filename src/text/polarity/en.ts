/** English words that deny what they stand with. */
export const denialsEn = `
not no never none nobody nothing nowhere neither nor without cannot n't hardly barely scarcely
isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't mustn't needn't
`;
