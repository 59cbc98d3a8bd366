/** English words that carry grammar rather than matter: articles, pronouns, prepositions, conjunctions, auxiliaries, light adverbs. */
export const functionWordsEn = `
a an the this that these those such same other another each every either neither both all any some no none
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves one's who whom whose which what whatever whoever whichever
somebody someone something anybody anyone anything everybody everyone everything nobody nothing
there here where when why how then thus hence therefore
and or but nor so yet for if unless although though because since while whereas as than whether until till once lest
of in on at by with without within from to into onto upon off out over under above below between among amongst through throughout
during before after about around against along across behind beside besides beyond near toward towards via per like unlike despite except
up down away back again further
am is are was were be been being do does did doing done have has had having
will would shall should can could may might must ought cannot
i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're they've they'd they'll
that's there's here's who's what's let's where's how's
isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't mustn't mightn't needn't shan't ain't
not n't never also too very just only even still already ever much many more most less least few fewer little several enough
now however moreover furthermore nevertheless nonetheless otherwise instead perhaps maybe rather quite indeed almost
later soon often sometimes usually always meanwhile earlier afterwards else etc e.g i.e e.g. i.e. vs whether according
yes oh well
`;

/** What English lists of terms put before a term and running text does without or puts another word for. */
export const citationWordsEn = 'to a an the';
