/** English plurals that the spelling rules cannot undo: `form lemma`; those of native words also end compounds (policewomen, grandchildren). */
export const englishIrregularNouns = `
men man, women woman, children child, feet foot, teeth tooth, geese goose, mice mouse, lice louse, dice die, oxen ox, brethren brother, people people,
knives knife, wives wife, lives life, wolves wolf, calves calf, halves half, leaves leaf, loaves loaf, thieves thief, shelves shelf, selves self, elves elf, sheaves sheaf,
hooves hoof, scarves scarf, dwarves dwarf, wharves wharf, ourselves ourselves, themselves themselves, yourselves yourselves,
criteria criterion, phenomena phenomenon, automata automaton, polyhedra polyhedron, ganglia ganglion,
bacteria bacterium, curricula curriculum, memoranda memorandum, referenda referendum, millennia millennium, symposia symposium, aquaria aquarium, stadia stadium, strata stratum,
errata erratum, addenda addendum, ova ovum, spectra spectrum, quanta quantum, consortia consortium, emporia emporium, equilibria equilibrium, maxima maximum, minima minimum,
optima optimum, data data, media medium, sanatoria sanatorium, podia podium, fora forum, honoraria honorarium,
alumni alumnus, stimuli stimulus, nuclei nucleus, radii radius, fungi fungus, cacti cactus, foci focus, loci locus, syllabi syllabus, termini terminus, bacilli bacillus, genii genius,
larvae larva, antennae antenna, formulae formula, vertebrae vertebra, nebulae nebula, algae alga, alumnae alumna,
analyses analysis, crises crisis, theses thesis, hypotheses hypothesis, parentheses parenthesis, oases oasis, diagnoses diagnosis, emphases emphasis, syntheses synthesis,
neuroses neurosis, psychoses psychosis, prognoses prognosis, metamorphoses metamorphosis, ellipses ellipsis, axes axis, testes testis, catharses catharsis, paralyses paralysis,
prostheses prosthesis, photosyntheses photosynthesis, genera genus, corpora corpus, opera opera, viscera viscus, indices index, matrices matrix, vertices vertex, appendices appendix,
codices codex, vortices vortex, cortices cortex, bureaux bureau, plateaux plateau, tableaux tableau, chateaux chateau, beaux beau, tempi tempo, libretti libretto, graffiti graffiti,
paparazzi paparazzo, cherubim cherub, seraphim seraph, kibbutzim kibbutz, schemata schema, stigmata stigma, passers-by passer-by, mothers-in-law mother-in-law,
fathers-in-law father-in-law, sons-in-law son-in-law, daughters-in-law daughter-in-law, brothers-in-law brother-in-law, sisters-in-law sister-in-law, attorneys-general attorney-general,
buses bus, gases gas, quizzes quiz, viruses virus, aliases alias, atlases atlas, biases bias, canvases canvas, lenses lens, irises iris, pelvises pelvis, choruses chorus,
bonuses bonus, campuses campus, censuses census, circuses circus, geniuses genius, minuses minus, pluses plus, surpluses surplus, statuses status, walruses walrus, apparatuses apparatus,
octopuses octopus, sinuses sinus, consensuses consensus, christmases christmas, yeses yes, buzzes buzz,
heroes hero, potatoes potato, tomatoes tomato, echoes echo, vetoes veto, torpedoes torpedo, mosquitoes mosquito, volcanoes volcano, cargoes cargo, embargoes embargo, buffaloes buffalo,
dominoes domino, tornadoes tornado, mangoes mango, mottoes motto, haloes halo, zeroes zero, noes no, negroes negro, goes go, does do, undergoes undergo, canoes canoe, shoes shoe, toes toe, foes foe,
caches cache, aches ache, headaches headache, toothaches toothache, heartaches heartache, psyches psyche, moustaches moustache, mustaches mustache, avalanches avalanche, creches creche, niches niche, axles axle,
movies movie, cookies cookie, zombies zombie, ties tie, lies lie, dies die, pies pie, rookies rookie, calories calorie, genies genie, prairies prairie, brownies brownie, sorties sortie, selfies selfie, hippies hippie, eyries eyrie, collies collie, magpies magpie, neckties necktie, bookies bookie, indies indie, species species, series series,
cargos cargo, media media
`;

/** Adjective and adverb forms that change the stem: `form lemma`. */
export const englishIrregularAdjectives = `
better good, best good, worse bad, worst bad, further far, furthest far, farther far, farthest far, less little, lesser little, least little, more much, most much, elder old, eldest old,
better well, best well, drier dry, driest dry, freer free, freest free
`;

/** Words that look inflected and are not: own lemmas ending in -s, -ed, -ing, -er, -est. */
export const englishUninflected = `
news series species means politics economics mathematics physics ethics athletics statistics linguistics electronics genetics mechanics dynamics logistics robotics optics acoustics gymnastics
headquarters crossroads barracks innings works always perhaps besides towards afterwards forwards backwards upwards downwards sometimes nowadays this thus plus minus
is was has does its his hers ours theirs yours us yes as gas bus bias basis crisis analysis thesis oasis axis diagnosis emphasis hypothesis synthesis status virus campus bonus census focus genius
chorus circus consensus corpus surplus lens chaos cosmos christmas atlas canvas alias pancreas iris pelvis tennis clitoris arthritis bronchitis hepatitis diabetes rabies measles mumps herpes
texas dallas paris athens brussels netherlands wales philippines maldives bahamas honduras cyprus laos mars venus jesus moses james charles thomas nicholas dennis lewis jones williams dickens hughes
less unless across process access success excess business congress progress press express stress dress address mess loss boss cross class glass grass mass pass brass compass harness witness happiness
thing king ring wing string spring bring sing ping sling swing sting during evening morning ceiling wedding nothing something anything everything sibling darling sterling pudding viking shilling herring duckling
red bed bleed breed creed deed exceed feed greed heed indeed need proceed reed seed shed sled speed steed succeed weed wed hundred sacred naked wicked rugged kindred hatred biped united
water river never ever over under after other mother father brother sister daughter number member paper power tower order border summer winter computer center letter matter better butter chapter character
december september october november minister master monster register disaster poster cluster foster easter sinister transfer offer differ refer prefer confer buffer super proper upper copper paper
later latter rather whether either neither together another corner dinner manner inner owner user layer player prayer answer however flower shower per
best west east rest test guest forest interest request honest modest harvest protest contest invest suggest arrest earnest conquest tempest chest crest quest nest pest vest digest priest feast
clothes scissors trousers pants jeans glasses thanks congratulations outskirts surroundings premises proceeds headwaters
`;

/**
 * Verb and noun stems that lost a silent e: after -ing, -ed, -er, -est the e comes back. Only those that the ending of the stem
 * does not give away (see the rules beside it): `hop`/`hope` is by doubling, but `offer` keeps none and `impose` wants one.
 */
export const englishSilentE = `
accus advis aris ascrib bak bas behav bit blam brak brib cam car cas caus ceas chas chos clos cod combin compar compil complet compos comput concentrat conced conclud confin confus conspir
consol consum convers cop cur cut dar dat declar declin decod decor decreas defin delet demis deni deplor deploy depriv describ despis determin devis din disclos dispos divid dos drap driv dump
dyn eas emerg enabl encod engag enrag enslav eras escap evad evok examin excit exclud excus exercis expir explod explor expos fad fak fam fil fin fir fram freez fus gam gat gaz glar grad grip
guid hat hid hir hom hop hous ignit ignor imagin impos improvis includ increas induc inflam inquir inspir insur intrud invad invit invok involv jok knif lac leas licens lik lin loos lov mak mat
merg mim min mov mut nam not notic nos oblig observ off oppos oversh ow pac pag pav persuad phas phon phras pil plac plan plat plead pleas plung pok pos practis prais prescrib preserv presid
presum pric prim prob procur produc promis promot propos prov provid provok pump puls purg purchas purs quot rac rais rap rat recit reconcil recycl reduc refin refus rehears releas reli remov
renam replac repos requir rescu reserv resid resolv restor restrict retir retriev revers revis rid rip ris rob rol rot rul sav scal schedul scop scor scrap scrib secur seiz serv shad shak sham
shap shar shav shin shor shov siz skat slic slid slop smil smok snor solv spac spic spik squar star stat stor strik strip styl subscrib subsid suppos surpris surviv tak tam tap tast tim ton trac
trad translat tun twin typ undermin unit updat us vari vibrat vot wag wak wast wav whin whit wid wip wir writ combin tast past wast hast pollut execut attribut contribut distribut institut constitut substitut
abus amus defus diffus excus profil compil fil smil til whil rul schedul capsul mobil acquir admir aspir desir empir hir tir wir umpir explor ador bor cor ignor restor scor stor shor snor
cur endur ensur figur fractur injur insur lectur lur manufactur measur pictur pressur secur structur tortur treasur ventur captur featur nurtur matur assur conjur cultur gestur pastur
car dar declar compar flar glar par prepar scar shar spar squar star war rar bar admir interfer sever persever ador her wher adher cohes delet compet complet obsolet concret discret
cit excit recit invit unit ignit polit writ bit whit quot vot devot promot denot not dot tot rot remot mut comput disput reput commut execut refut salut
fam flam fram gam nam sham tam blam tim tim chim prim crim rhym them hom com becom overcom welcom consum assum presum resum perfum costum
`;
