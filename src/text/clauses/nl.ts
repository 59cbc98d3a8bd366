import type { ClauseTable } from './table.js';

export const clausesNl: ClauseTable = {
  verbs: `
    ben bent is zijn was waren geweest heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden zal zult zullen zou zouden
    kan kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil willen wilde wilden wou laat laten liet lieten gaat gaan ging gingen
    komt komen kwam kwamen doet doen deed deden blijft blijven bleef bleven blijkt bleek bleken lijkt leek leken heet heette
    begon begonnen bracht brachten brak braken dacht dachten droeg droegen dwong dwongen gaf gaven geeft geven ging greep grepen hield hielden houdt
    hielp hielpen keek keken koos kozen kreeg kregen krijgt las lazen leed leden liep liepen loopt lopen lag lagen ligt loog nam namen neemt nemen
    riep riepen roept schoot schreef schreven schrijft sloeg sloegen sloot sloten sluit sprak spraken spreekt sprong stak staken stal stalen steeg stegen
    stierf stierven stond stonden staat staan stuurde trok trokken trekt trad traden treedt viel vielen valt verbood verboden verbiedt verloor verloren verliest
    verscheen verschenen verdween vertrok vertrokken vloog vlogen vluchtte vluchtten vocht vochten vond vonden vindt vinden vroeg vroegen vraagt
    weet wist wisten weten wees wezen wijst won wonnen wint zag zagen ziet zegt zei zeiden zeggen zat zaten zit zitten zocht zochten zoekt zond zette zetten zet
    meldt meldde meldden stelt stelde stelden noemt noemde noemden verklaart verklaarde verklaarden beschuldigt beschuldigde beschuldigden
    beweert beweerde beweerden benadrukt benadrukte waarschuwt waarschuwde ontkent ontkende bevestigt bevestigde eist eiste eisten belooft beloofde
    besloot besloten beslist besliste oordeelt oordeelde vertelt vertelde denkt hoopt hoopte vreest vreesde verwacht verwachtte wilden
    geldt gold duurt duurde kost kostte betaalt betaalde werkt werkte werken woont woonde leeft leefde maakt maakte maakten gebruikt gebruikte
    opent opende begint stopt stopte stijgt daalt daalde groeit groeide verkoopt verkocht koopt kocht past valt verdwijnt steunt steunde leidt leidde
    blokkeerde blokkeerden arresteerde arresteerden overleed overleden raakte raakten ontsnapte haalde haalden hoorde hoorden voelde voelden
  `,
  verbShapes: [['ge', 'd', 6], ['ge', 't', 6], ['ge', 'en', 7], ['ver', 'd', 6], ['ver', 't', 6], ['be', 'd', 6], ['be', 't', 6], ['ont', 'd', 6], ['ont', 't', 7], ['', 'eerd', 7], ['', 'eerde', 7], ['', 'eert', 6]],
  openingShapes: [['om', '', 2]],
  noVerbs: `
    gebied gebeid gemeent geweld gevolgen gebouwen gevaren getal gezond geheid gezinnen gegevens gelegenheid geluid gebrekt beleid bewind besluit bericht belet
    verstand verbond verband vergelijkend verschillend bekend bekwaamheid beeld gevecht gerecht gewicht gezicht gebeurtenissen gevangenissen genoeg
    verkeerd gehandicapten getuigen gevangenen gewonden gemeenten geheimen gedachten geruchten gezichten gebieden gelden berecht bestuur beurt
  `,
  coordinators: 'en of maar doch',
  subordinators: 'omdat hoewel ofschoon terwijl nadat voordat zodat waardoor waarbij waarin waarop waarmee waarvan waarna waar wie wat die dat toen als indien tenzij totdat sinds doordat opdat mits wanneer zoals want',
  relatives: 'die dat wie wat waar waardoor waarbij waarin waarop waarmee waarvan waarna',
  openers: 'dat of hoe waarom',
  saying: `
    zegt zei zeiden zeggen stelt stelde stelden meldt meldde meldden melden verklaart verklaarde verklaarden verklaren beweert beweerde beweerden beweren
    benadrukt benadrukte benadrukken waarschuwt waarschuwde waarschuwen ontkent ontkende ontkennen bevestigt bevestigde bevestigen beschuldigt beschuldigde beschuldigen
    besluit besloot besloten beslist besliste bepaalt bepaalde bepaald oordeelt oordeelde oordelen schrijft schreef schreven vertelt vertelde vertellen
    noemt noemde noemden vindt vond vonden denkt dacht gelooft vreest vreesde hoopt hoopte verwacht verwachtte verwachten eist eiste eisten vraagt vroeg vroegen
    belooft beloofde antwoordt antwoordde erkent erkende geeft_toe legt_uit wijst_erop voegt_toe laat_weten liet_weten lieten_weten laten_weten
    aangekondigd bekendgemaakt gemeld gezegd verklaard bevestigd genomen bevolen uitgesproken opgelegd concludeert concludeerde raadt roept riep riepen
    maakte_bekend kondigt kondigde adviseert adviseerde aldus
  `,
  sources: 'volgens aldus in_de_woorden_van naar_zeggen_van op_last_van in_opdracht_van op_gezag_van op_bevel_van onder_verwijzing_naar',
  sayings: 'besluit beslissing uitspraak vonnis arrest oordeel bevel verklaring aankondiging bericht rapport verslag aanwijzing mededeling brief document persbericht decreet maatregel verbod bevinding bevindingen conclusie verzoek waarschuwing cijfers',
  agents: 'van door',
  actors: `
    aanklager aanklagers officier justitie ministerie rechtbank rechtbanken gerechtshof hof rechter rechters jury regering kabinet minister ministers staatssecretaris
    premier president parlement kamer senaat gemeente gemeenteraad raad burgemeester wethouder bestuur commissie autoriteit autoriteiten toezichthouder
    inspectie agentschap bureau kantoor politie recherche rechercheurs brandweer leger defensie veiligheidsdienst dienst bedrijf bedrijven fabrikant vakbond bond bonden
    federatie vereniging organisatie stichting bank verzekeraar museum universiteit ziekenhuis club ploeg school krant zender uitgever woordvoerder
    woordvoerster directeur voorzitter topman topvrouw secretaris ambtenaar ambtenaren deskundige deskundigen analist analisten onderzoeker onderzoekers
    wetenschapper wetenschappers hoogleraar arts artsen advocaat advocaten critici oppositie bewoners getuigen getuige buren slachtoffer slachtoffers familie ouders
    activisten oprichter eigenaar manager coach trainer kapitein redacteur redactie auteur studie onderzoek rapport peiling verklaring document brief bericht mededeling persbericht verslag cijfers vonnis
  `,
  persons: 'hij zij ze wij we ik men',
  passives: 'ben bent is zijn was waren wordt word worden werd werden geworden heb hebt heeft hebben had hadden',
  times: 'na sinds sedert tijdens nadat voordat totdat',
  determiners: 'de het een deze dit die dat zijn haar hun onze ons mijn jouw uw',
  stops: 'om te dat die op in bij voor met naar over onder na sinds tot en of maar als waar toen niet aan uit tegen',
  leaning: 'het dit dat deze die zij ze hij hen hun er daar hier daarmee daardoor daarom hierdoor hiermee daarbij hierbij zo zulke beide hetzelfde dan anderen zij hierna daarna',
};
