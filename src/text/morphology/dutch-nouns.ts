/**
 * Dutch plurals and diminutives that the spelling rules cannot undo: `form lemma`, also valid at the end of a longer word
 * (hoofdsteden, zeilschepen). Lengthened vowels (schip/schepen, dag/dagen), -eren plurals, loans from Latin, Greek and Italian.
 */
export const dutchIrregularNouns = `
steden stad, schepen schip, leden lid, smeden smid, koeien koe, vlooien vlo, treden tred, gebeden gebed, geboden gebod, verboden verbod, aanboden aanbod,
dagen dag, daken dak, wegen weg, paden pad, baden bad, bladen blad, glazen glas, graven graf, gaten gat, vaten vat, slagen slag, stafen staf, staven staf,
dalen dal, holen hol, hoven hof, godenzonen godenzoon, goden god, oorlogen oorlog, loten lot, sloten slot, schoten schot, spelen spel, gelagen gelag,
verslagen verslag, verdragen verdrag, gezagen gezag, bedragen bedrag, opslagen opslag, aanslagen aanslag, beslagen beslag, ontslagen ontslag,
inslagen inslag, neerslagen neerslag, toeslagen toeslag, hertogen hertog, bevelen bevel, gebreken gebrek, vertrekken vertrek, tonelen toneel, bisdommen bisdom,
tekorten tekort, krediten krediet, motoren motor, professoren professor, directeuren directeur, doctoren doctor, sectoren sector, factoren factor, autoren auteur,
investeringen investering, haven haven, genen gen, mazen maas, magen maag, stralen straal, getallen getal, kanalen kanaal, karaten karaat, gewaden gewaad, schaden schade,
kinderen kind, eieren ei, kalveren kalf, lammeren lam, raderen rad, runderen rund, hoenderen hoen, hoenders hoen, liederen lied, goederen goed, gemoederen gemoed,
volkeren volk, bladeren blad, beenderen been, spaanders spaan, kleren kleed, kleinkinderen kleinkind, kinders kind,
zeelieden zeeman, kooplieden koopman, kooplui koopman, zakenlieden zakenman, zakenlui zakenman, timmerlieden timmerman, timmerlui timmerman, brandweerlieden brandweerman,
vakmensen vakman, staatslieden staatsman, werklieden werkman, edellieden edelman, landslieden landsman, ruiterlui ruiter, echtelieden echtgenoot,
musea museum, centra centrum, criteria criterium, data datum, media medium, stadia stadium, aquaria aquarium, gymnasia gymnasium, laboratoria laboratorium,
crematoria crematorium, ministeria ministerium, jubilea jubileum, decennia decennium, millennia millennium, evangelia evangelium, territoria territorium, visa visum,
symposia symposium, podia podium, spectra spectrum, quanta quantum, maxima maximum, minima minimum, optima optimum, memoranda memorandum, referenda referendum,
sanatoria sanatorium, consortia consortium, curricula curriculum, addenda addendum, antibiotica antibioticum, narcotica narcoticum, sacramenten sacrament,
politici politicus, critici criticus, technici technicus, musici musicus, academici academicus, medici medicus, mechanici mechanicus, fysici fysicus, chemici chemicus,
botanici botanicus, historici historicus, statistici statisticus, klassici klassicus, juristen jurist, catalogi catalogus, musculi musculus, alumni alumnus, genii genius,
neerlandici neerlandicus, psychologen psycholoog, biologen bioloog, theologen theoloog, crises crisis, bases basis, analysen analyse, thesen these, hypothesen hypothese,
theses thesis, synopses synopsis, indices index, codices codex, matrices matrix, tempi tempo, saldi saldo, collega's collega, risico's risico, lexica lexicon,
schaapjes schaap, scheepje schip, scheepjes schip, paadje pad, paadjes pad, blaadje blad, blaadjes blad, glaasje glas, glaasjes glas, gaatje gat, gaatjes gat,
vaatje vat, vaatjes vat, raadje rad, dagje dag, weggetje weg, weggetjes weg, holletje hol, jongetje jongen, jongetjes jongen, nichtje nicht, nichtjes nicht,
kinderlijken kinderlijk, bloemetje bloem, bloemetjes bloem, kindertjes kind, kleertjes kleed, eitje ei, eitjes ei, radertje rad, meisjes meisje, sprookjes sprookje,
koetjes koe, boompjes boom, kledingstukken kledingstuk, lui lui, lieden lieden, hersenen hersenen, hersens hersenen, ouders ouder, mazelen mazelen, vakanties vakantie
`;

/** Comparatives, superlatives and other adjective forms that change the stem: `form lemma`. */
export const dutchIrregularAdjectives = `
beter goed, betere goed, best goed, beste goed, meer veel, meest veel, meeste veel, minder weinig, mindere weinig, minst weinig, minste weinig, liever lief, liefst lief, liefste lief,
vaker vaak, vaakst vaak, dichterbij dichtbij, dichtstbijzijnde dichtbij, verder ver, verdere ver, verst ver, verste ver, eerder vroeg, laatst laat, laatste laat, later laat, latere laat,
grove grof, grover grof, enige enig, enkele enkel, beide beide, gouden gouden, houten houten, zilveren zilveren, ijzeren ijzeren, stenen steen, wollen wollen,
dove doof, brave braaf, gave gaaf, lieve lief, scheve scheef, stijve stijf, halve half, schaarse schaars, dwaze dwaas, wijze wijs, grijze grijs, vieze vies, boze boos, kuise kuis,
losse los, valse vals, broze broos, voze voos, tamme tam, lamme lam, grootse groots, trotse trots, echte echt, zeldzame zeldzaam
`;
