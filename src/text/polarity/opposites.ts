/**
 * Pairs of words that cannot both be true of one matter, one pair on a line: English one way | the other, a tab, Dutch one way | the other.
 * Forms are listed as texts have them, blanks between.
 */
export const oppositePairs = `
approve approves approved approving approval endorse endorsed|reject rejects rejected rejecting rejection refuse refused refuses	goedkeuren goedgekeurd goedkeurde keurde goedkeuring aangenomen instemde ingestemd|verwerpen verwierp verworpen afwijzen afgewezen weigeren weigerde geweigerd afkeuren afgekeurd
accept accepts accepted accepting|decline declines declined refuse refused refuses reject rejected rejects	aanvaarden aanvaardde aanvaard accepteren accepteerde geaccepteerd|weigeren weigerde geweigerd afwijzen afgewezen afslaan
rise rises rose risen rising increase increases increased increasing grow grew grown|fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped shrink shrank shrunk decline declined	stijgen stijgt steeg gestegen stijging toenemen toegenomen nam toename groeien groeit groeide gegroeid|dalen daalt daalde gedaald daling afnemen afgenomen afname krimpen kromp gekrompen zakken zakte gezakt
open opens opened opening reopen reopens reopened reopening|close closes closed closing closure shut shuts	openen opent opende geopend opening heropenen heropent heropend open|sluiten sluit sloot gesloten sluiting dicht
win wins won winning|lose loses lost losing	winnen wint won gewonnen|verliezen verliest verloor verloren
guilty convict convicted convicts|innocent acquit acquitted acquits acquittal	schuldig veroordelen veroordeeld|onschuldig vrijspreken vrijgesproken vrijspraak
confirm confirms confirmed confirming|deny denies denied denying	bevestigen bevestigt bevestigde bevestigd|ontkennen ontkent ontkende ontkend
support supports supported supporting|oppose opposes opposed opposing	steunen steunt steunde gesteund|tegenstander tegenstanders verzetten verzet verzette
arrest arrested detain detained jail jailed|release released free freed	arresteren gearresteerd aangehouden opgepakt vastgezet|vrijlaten vrijgelaten vrij
allow allows allowed permit permits permitted|ban bans banned forbid forbids forbidden prohibit prohibited	toestaan toegestaan toelaten toegelaten mag mogen|verbieden verbiedt verbood verboden
start starts started begin begins began begun|stop stops stopped end ends ended halt halted	beginnen begint begon begonnen starten startte gestart|stoppen stopt stopte gestopt beëindigen beëindigd
before earlier|after later	voor vóór voordat eerder|na nadat later
legal lawful|illegal unlawful	legaal wettig rechtmatig|illegaal onwettig onrechtmatig
alive survive survived survives|dead died dies killed	levend overleven overleefde overleefd|dood overleden overleed omgekomen gedood
succeed succeeded success successful|fail failed fails failure	slagen slaagde geslaagd gelukt succes|mislukken mislukte mislukt falen faalde gefaald
present attended attend|absent	aanwezig|afwezig
first|last	eerste|laatste
majority|minority	meerderheid|minderheid
more|less fewer	meer|minder
permanent permanently|temporary temporarily	permanent blijvend voorgoed|tijdelijk
public publicly openly|secret secretly privately	openbaar openlijk|geheim heimelijk
voluntary voluntarily|forced compulsory	vrijwillig|gedwongen verplicht
safe|dangerous unsafe	veilig|gevaarlijk onveilig
unanimous unanimously|divided	unaniem eenstemmig|verdeeld
north northern|south southern	noord noorden noordelijke|zuid zuiden zuidelijke
east eastern|west western	oost oosten oostelijke|west westen westelijke
left|right	links linker linkse|rechts rechter rechtse
grant grants granted|refuse refuses refused withhold withheld deny denied	verlenen verleent verleende verleend toekennen toegekend|weigeren weigert weigerde geweigerd onthouden
raise raises raised higher|lower lowers lowered cut cuts reduce reduces reduced	verhogen verhoogt verhoogde verhoogd hoger|verlagen verlaagt verlaagde verlaagd lager
include includes included including|exclude excludes excluded excluding exempt exempted	meetellen meegeteld inbegrepen|uitsluiten uitsluit uitgesloten uitgezonderd vrijgesteld
agree agrees agreed agreement|disagree disagrees disagreed	instemmen instemt instemde ingestemd eens akkoord|oneens
admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded|deny denies denied dispute disputes disputed	toegeven toegegeven erkennen erkent erkende erkend|ontkennen ontkent ontkende ontkend bestrijden bestrijdt bestreden betwisten betwist betwistte
praise praises praised welcome welcomes welcomed|criticise criticises criticised criticize criticized condemn condemns condemned denounce denounced	prijzen geprezen loven verwelkomen verwelkomt verwelkomde|bekritiseren bekritiseert bekritiseerde veroordelen veroordeelt veroordeelde hekelen hekelt hekelde
resign resigned resigns quit|dismissed fired sacked dismiss dismisses	opstappen opgestapt aftreden afgetreden|ontslaan ontslagen ontslaat
hire hires hired recruit recruited|dismiss dismissed sack sacked fired	aannemen aangenomen aangesteld|ontslaan ontslagen
buy buys bought purchase purchased|sell sells sold sale	kopen koopt kocht gekocht aankoop|verkopen verkoopt verkocht verkoop
peaceful peacefully calm calmly quietly|violent violently riot riots clashes	vreedzaam rustig|gewelddadig rellen ongeregeldheden
known|unknown	bekend|onbekend
possible|impossible	mogelijk|onmogelijk
likely probable|unlikely improbable	waarschijnlijk|onwaarschijnlijk
new newly|old	nieuw nieuwe|oud oude
full fully completely entirely|partly partially partial	volledig geheel helemaal|gedeeltelijk deels gedeeltelijke
always|never	altijd|nooit
everyone everybody all|nobody none	iedereen alle allemaal|niemand geen
strengthen strengthens strengthened|weaken weakens weakened	versterken versterkt versterkte|verzwakken verzwakt verzwakte
expand expands expanded extend extended|reduce reduced restrict restricted limit limited	uitbreiden uitgebreid verruimen verruimd|beperken beperkt beperkte inperken
improve improves improved better|worsen worsens worsened worse deteriorated	verbeteren verbetert verbeterde verbeterd beter|verslechteren verslechtert verslechterde verslechterd slechter
stay stays stayed remain remains remained|leave leaves left depart departed	blijven blijft bleef gebleven|vertrekken vertrekt vertrok vertrokken verlaten verliet weg
arrive arrives arrived arrival|depart departs departed departure	aankomen aangekomen komst|vertrekken vertrekt vertrok vertrokken vertrek
continue continues continued resume resumes resumed|stop stops stopped suspend suspends suspended cancel cancels cancelled canceled	doorgaan doorgegaan voortzetten voortgezet hervatten hervat|stoppen gestopt staken gestaakt opschorten opgeschort afgelast geschrapt
free|paid charge charged	gratis kosteloos|betaald betalen
pay pays paid|unpaid	betalen betaalt betaalde betaald|onbetaald
found find discovered|missing lost disappeared	gevonden teruggevonden ontdekt|vermist kwijt verdwenen
appeal appeals appealed|accept accepts accepted	beroep cassatie|berusten berust neerleggen aanvaarden
true|false untrue	waar waarheid juist|onwaar onjuist vals
proven proved proof|unproven	bewezen bewijs|onbewezen
available accessible reachable|unavailable inaccessible unreachable blocked	beschikbaar bereikbaar toegankelijk|onbereikbaar ontoegankelijk geblokkeerd
intact undamaged unharmed unhurt|damaged injured hurt wounded destroyed	intact onbeschadigd ongedeerd|beschadigd gewond verwoest vernield
early earlier sooner ahead|late later delayed delay	vroeg vroeger eerder|laat later vertraagd vertraging
for favour favor|against	voor voorstander voorstanders|tegen tegenstander tegenstanders
innocent|guilty	onschuldig|schuldig
join joins joined enter entered|leave leaves left withdraw withdraws withdrew withdrawn	toetreden toegetreden aansluiten aangesloten|uittreden uitgetreden terugtrekken teruggetrokken verlaten verliet
profit profits|loss losses	winst|verlies
rich richer|poor poorer	rijk rijker|arm armer
young younger|old older elderly	jong jonge jonger|oud oude ouder
day daytime daylight|night nighttime overnight	overdag daglicht|nacht nachts
morning|evening	ochtend morgen|avond
cheap cheaper|expensive dear dearer	goedkoop goedkoper|duur duurder
largest biggest greatest|smallest	grootste|kleinste
highest|lowest	hoogste|laagste
inside indoors|outside outdoors	binnen|buiten
upstream|downstream	stroomopwaarts|stroomafwaarts
married|divorced unmarried single	getrouwd gehuwd|gescheiden ongehuwd
male man men boy|female woman women girl	man mannen jongen|vrouw vrouwen meisje
import imports imported|export exports exported	invoer import invoeren|uitvoer export uitvoeren
`;
