/**
 * Strong and irregular verbs of Dutch: `infinitive past-singular past-plural participle other-forms…`, one verb a line.
 * Several forms in one place are joined by `/`; `-` is none. Verbs made with a prefix or a particle (begrijpen, opstaan) follow
 * their base and are not listed, unless the base is gone (beginnen, vergeten).
 */
export const dutchStrongVerbs = `
zijn was waren geweest ben bent is zij weest wees
hebben had hadden gehad heb hebt heeft
worden werd werden geworden
zullen zou zouden - zal zult zul zoudt
kunnen kon konden gekund kan kunt kun
mogen mocht mochten gemogen mag moogt
moeten moest moesten gemoeten moet
willen wilde/wou wilden/wouden gewild wil wilt
weten wist wisten geweten
doen deed deden gedaan doe doet
gaan ging gingen gegaan ga gaat
staan stond stonden gestaan sta staat
slaan sloeg sloegen geslagen sla slaat
zien zag zagen gezien zie ziet
komen kwam kwamen gekomen kom komt
zeggen zei/zegde zeiden/zegden gezegd
leggen legde/lei legden/leiden gelegd
brengen bracht brachten gebracht
denken dacht dachten gedacht
dunken docht dochten gedocht
kopen kocht kochten gekocht
zoeken zocht zochten gezocht
werken werkte/wrocht werkten/wrochten gewerkt/gewrocht
plegen pleegde/placht pleegden/plachten gepleegd
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte barstten gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
begrijpen begreep begrepen begrepen
belijden beleed beleden beleden
bergen borg borgen geborgen
bersten borst borsten geborsten
bevelen beval bevalen bevolen
bevinden bevond bevonden bevonden
bewegen bewoog bewogen bewogen
bezwijken bezweek bezweken bezweken
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
blinken blonk blonken geblonken
braden braadde braadden gebraden
breken brak braken gebroken
brouwen brouwde brouwden gebrouwen
buigen boog bogen gebogen
delven dolf/delfde dolven/delfden gedolven
dingen dong dongen gedongen
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop dropen gedropen
duiken dook doken gedoken
durven durfde/dorst durfden/dorsten gedurfd
dwingen dwong dwongen gedwongen
eten at aten gegeten
ervaren ervoer/ervaarde ervoeren/ervaarden ervaren
fluiten floot floten gefloten
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
glimmen glom glommen geglommen
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
hijsen hees hesen gehesen
houden hield hielden gehouden hou
houwen hieuw hieuwen gehouwen
jagen joeg/jaagde joegen/jaagden gejaagd
kiezen koos kozen gekozen
kijken keek keken gekeken
kijven keef keven gekeven
klimmen klom klommen geklommen
klinken klonk klonken geklonken
kluiven kloof kloven gekloven
knijpen kneep knepen geknepen
krijgen kreeg kregen gekregen
krijten kreet kreten gekreten
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
kwijten kweet kweten gekweten
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
luiken look loken geloken
malen maalde maalden gemalen
melken molk/melkte molken/melkten gemolken
meten mat maten gemeten
mijden meed meden gemeden
nemen nam namen genomen
nijgen neeg negen genegen
nijpen neep nepen genepen
ontginnen ontgon ontgonnen ontgonnen
ontluiken ontlook ontloken ontloken
ontvangen ontving ontvingen ontvangen
overlijden overleed overleden overleden
pluizen ploos plozen geplozen
prijzen prees prezen geprezen
raden raadde/ried raadden/rieden geraden
rieken rook roken geroken
rijden reed reden gereden
rijgen reeg regen geregen
rijten reet reten gereten
rijzen rees rezen gerezen
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep schiepen geschapen
scheren schoor schoren geschoren
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schijten scheet scheten gescheten
schrijden schreed schreden geschreden
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuilen school/schuilde scholen/schuilden gescholen
schuiven schoof schoven geschoven
slapen sliep sliepen geslapen
slijpen sleep slepen geslepen
slijten sleet sleten gesleten
slinken slonk slonken geslonken
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
snuiten snoot snoten gesnoten
snuiven snoof snoven gesnoven
spannen spande spanden gespannen
spijten speet speten gespeten
spinnen spon sponnen gesponnen
splijten spleet spleten gespleten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spruiten sproot sproten gesproten
spugen spoog/spuugde spogen/spuugden gespogen
spuiten spoot spoten gespoten
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stijven steef steven gesteven
stinken stonk stonken gestonken
stoten stootte/stiet stootten/stieten gestoten
strijden streed streden gestreden
strijken streek streken gestreken
stuiven stoof stoven gestoven
tijgen toog togen getogen
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verderven verdierf verdierven verdorven
verdrieten verdroot verdroten verdroten
verdwijnen verdween verdwenen verdwenen
vergelijken vergeleek vergeleken vergeleken
vergeten vergat vergaten vergeten
verlaten verliet verlieten verlaten
verliezen verloor verloren verloren
verslinden verslond verslonden verslonden
vertrekken vertrok vertrokken vertrokken
verwerven verwierf verwierven verworven
verwijten verweet verweten verweten
verzinnen verzon verzonnen verzonnen
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vlieden vlood vloden gevloden
vliegen vloog vlogen gevlogen
vlieten vloot vloten gevloten
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
vrijen vree/vrijde vreeën/vrijden gevreeën/gevrijd
waaien waaide/woei waaiden/woeien gewaaid
wassen waste/wies wasten/wiesen gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weven weefde weefden geweven
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
winden wond wonden gewonden
winnen won wonnen gewonnen
wreken wreekte wreekten gewroken
wrijven wreef wreven gewreven
wringen wrong wrongen gewrongen
zenden zond zonden gezonden
zieden ziedde ziedden gezoden
zijgen zeeg zegen gezegen
zingen zong zongen gezongen
zinken zonk zonken gezonken
zinnen zon zonnen gezonnen
zitten zat zaten gezeten
zouten zoutte zoutten gezouten
zuigen zoog zogen gezogen
zuipen zoop zopen gezopen
zwelgen zwolg zwolgen gezwolgen
zwellen zwol zwollen gezwollen
zwemmen zwom zwommen gezwommen
zweren zwoer/zwoor zwoeren/zworen gezworen
zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen
`;

/** Prefixes that stay on the verb and keep `ge-` away in the participle: bedoeld, verteld, ontdekt. Longest first. */
export const dutchVerbPrefixes: readonly string[] = ['be', 'ge', 'ver', 'ont', 'her', 'er', 'mis', 'vol', 'weer', 'onder', 'over', 'voor', 'door', 'aan', 'om'];

/** Particles that leave the verb in a main clause and take `ge-` and `te` between: opbellen, opgebeld, op te bellen. */
export const dutchParticles: readonly string[] = [
  'aan', 'aaneen', 'achter', 'achteraan', 'achterna', 'achterover', 'achteruit', 'af', 'bekend', 'bezig', 'bij', 'bijeen', 'binnen', 'bloot', 'boven', 'buiten',
  'dicht', 'dood', 'door', 'droog', 'fijn', 'flauw', 'gade', 'gelijk', 'gereed', 'gevangen', 'glad', 'goed', 'groot', 'hard', 'heen', 'hoog', 'in', 'ineen',
  'klaar', 'kapot', 'kennis', 'kwijt', 'langs', 'leeg', 'les', 'lief', 'los', 'mee', 'mede', 'mis', 'na', 'neer', 'om', 'omhoog', 'omlaag', 'omver', 'onder', 'op', 'open',
  'over', 'overeen', 'plaats', 'raad', 'recht', 'rond', 'samen', 'scheef', 'schoon', 'schuil', 'stil', 'stop', 'stuk', 'tegemoet', 'tegen', 'tekort', 'teleur', 'teniet', 'tentoon',
  'terecht', 'terug', 'teweeg', 'tewerk', 'thuis', 'toe', 'tussen', 'uit', 'uiteen', 'vast', 'veilig', 'verder', 'vol', 'voor', 'vooraf', 'voorbij', 'voort', 'vooruit',
  'vrij', 'waar', 'weg', 'weer', 'weder', 'zwart',
];
