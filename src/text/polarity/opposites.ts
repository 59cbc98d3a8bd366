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
`;
