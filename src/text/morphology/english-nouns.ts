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
its his hers ours theirs yours us yes as gas bus bias basis crisis analysis thesis oasis axis diagnosis emphasis hypothesis synthesis status virus campus bonus census focus genius
chorus circus consensus corpus surplus lens chaos cosmos christmas atlas canvas alias pancreas iris pelvis tennis clitoris arthritis bronchitis hepatitis diabetes rabies measles mumps herpes
texas dallas paris athens brussels netherlands wales philippines maldives bahamas honduras cyprus laos mars venus jesus moses james charles thomas nicholas dennis lewis jones williams dickens hughes
less unless across process access success excess business congress progress press express stress dress address mess loss boss cross class glass grass mass pass brass compass harness witness happiness
thing king ring wing string spring bring sing ping sling swing sting during evening morning ceiling wedding nothing something anything everything sibling darling sterling pudding viking shilling herring duckling
red bed bleed breed creed deed exceed feed greed heed indeed need proceed reed seed shed sled speed steed succeed weed wed hundred sacred naked wicked rugged kindred hatred biped united
water river never ever over under after other mother father brother sister daughter number member paper power tower order border summer winter computer center letter matter better butter chapter character
december september october november minister master monster register disaster poster cluster foster easter sinister transfer offer differ refer prefer confer buffer super proper upper copper paper
latter rather whether either neither together another corner dinner manner inner owner user layer player prayer answer however flower shower per
best west east rest test guest forest interest request honest modest harvest protest contest invest suggest arrest earnest conquest tempest chest crest quest nest pest vest digest priest feast
clothes scissors trousers pants jeans glasses thanks congratulations outskirts surroundings premises proceeds headwaters
`;

/** Pairs of British and American spelling that follow no ending: `British American`. */
export const englishSpellingPairs = `
defence defense, offence offense, pretence pretense, licence license, practise practice, centre center, theatre theater, metre meter, litre liter, fibre fiber, calibre caliber, sabre saber, spectre specter, lustre luster, sombre somber,
kilometre kilometer, centimetre centimeter, millimetre millimeter, manoeuvre maneuver, programme program, cheque check, tyre tire, kerb curb, grey gray, plough plow, draught draft, aluminium aluminum, jewellery jewelry, mould mold, moult molt,
smoulder smolder, sceptic skeptic, sceptical skeptical, sulphur sulfur, pyjamas pajamas, ageing aging, axe ax, catalogue catalog, dialogue dialog, analogue analog, monologue monolog, homologue homolog, storey story, artefact artifact, cosy cozy,
encyclopaedia encyclopedia, paediatric pediatric, paediatrician pediatrician, orthopaedic orthopedic, anaemia anemia, anaesthesia anesthesia, anaesthetic anesthetic, haemorrhage hemorrhage, haemoglobin hemoglobin, leukaemia leukemia, oestrogen estrogen,
diarrhoea diarrhea, foetus fetus, foetal fetal, oesophagus esophagus, gynaecologist gynecologist, gynaecology gynecology, caesarean cesarean, archaeology archeology, archaeologist archeologist, judgement judgment, acknowledgement acknowledgment,
fulfil fulfill, enrol enroll, enrolment enrollment, fulfilment fulfillment, instalment installment, skilful skillful, wilful willful, distil distill, instil instill, appal appall, tranquillity tranquility, mum mom, mummy mommy, aeroplane airplane, moustache mustache,
analyse analyze, paralyse paralyze, catalyse catalyze, breathalyse breathalyze, woollen woolen, marvellous marvelous, traveller traveler, travelling traveling, travelled traveled, cancelled canceled, cancelling canceling, counsellor counselor, jeweller jeweler,
labour labor, colour color, favour favor, honour honor, humour humor, neighbour neighbor, behaviour behavior, harbour harbor, rumour rumor, armour armor, vapour vapor, vigour vigor, endeavour endeavor, flavour flavor, savour savor, odour odor, parlour parlor, rigour rigor,
saviour savior, splendour splendor, tumour tumor, valour valor, candour candor, clamour clamor, fervour fervor, glamour glamor, rancour rancor, ardour ardor, succour succor, demeanour demeanor, neighbourhood neighborhood, favourite favorite, favourable favorable,
honourable honorable, colourful colorful, behavioural behavioral, armoury armory, savoury savory, labourer laborer, humourless humorless, colourless colorless, misdemeanour misdemeanor, unfavourable unfavorable
`;

/** Verbs and nouns in -ise that have no spelling in -ize. */
export const englishTrueIse = `
advertise advise apprise arise chastise circumcise comprise compromise concise demise despise devise disguise enterprise excise exercise expertise franchise guise improvise incise likewise merchandise noise otherwise
paradise poise practise praise precise premise promise raise revise rise supervise surmise surprise televise treatise wise bruise cruise
`;

/** Adjectives and adverbs with degrees of comparison in -er and -est. */
export const englishGradable = `
able angry bad bald big bitter black blue bold brave brief bright broad brown busy calm cheap chilly chubby clean clear clever close cloudy clumsy cold cool costly crazy creamy crisp cruel cute damp dark dead deadly deaf dear deep dense dirty
dizzy dry dull dumb dusty early easy empty fair faint fancy fast fat few fierce filthy fine firm fit flat fond foggy foolish fresh friendly full funny fussy gentle ghostly grand great greedy green grey gray grim guilty hairy handsome handy happy
hard harsh hasty healthy heavy high hot huge humble hungry icy itchy juicy keen kind large late lazy lean light likely little lively lonely long loose lost loud lovely low lucky mad mean messy mild moist moody muddy naive narrow nasty near neat
new nice noble noisy odd oily old pale plain pleasant poor posh pretty proper proud pure quick quiet rainy rare raw ready red rich ripe risky rough round rude sad safe salty sandy sane scarce scary severe shabby shady shallow sharp shiny short shy
sick silly simple sincere skinny sleepy slight slim slimy slow sly small smart smelly smoky smooth soft soon sore sorry sour spicy steady steep sticky stiff straight strange strict strong stupid subtle sunny sure sweet swift tall tame tasty tender
tense thick thin thirsty tidy tight tiny tough tricky true ugly unhappy unlikely unlucky vague vast warm weak wealthy weary weird wet white wicked wide wild windy wise witty worldly worthy yellow young yummy
`;
