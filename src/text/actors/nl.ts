/** Dutch common nouns for who or what acts, as the English list; a compound that ends in one of the longer ones is one too (`goederentrein`). */
export const actorsNl = `
minister ministers ministerie premier minister-president president presidenten kanselier koning koningin prins prinses burgemeester burgemeesters wethouder wethouders schepen gouverneur senator senatoren kamerlid kamerleden politicus politici
staatssecretaris secretaris ambassadeur ambassadeurs diplomaat diplomaten gezant consul commissaris commissarissen parlement senaat kabinet regering regeringen bestuur raad raden raadslid raadsleden gemeenteraad
gemeente gemeenten provincie commissie commissies panel autoriteit autoriteiten toezichthouder waakhond inspectie inspecteur inspecteurs agentschap bureau departement dienst waterschap
rechtbank rechtbanken gerechtshof hof tribunaal rechter rechters jury magistraat aanklager aanklagers officier officieren justitie advocaat advocaten raadsman raadsvrouw verdediging notaris deurwaarder curator curatoren bewindvoerder
politie agent agenten politieman politieagent rechercheur rechercheurs recherche speurders brandweer brandweerman brandweerlieden kustwacht leger marine militairen militair soldaat soldaten troepen
generaal kolonel commandant bewaker bewakers cipier rebellen militie piraten
bedrijf bedrijven firma onderneming ondernemingen concern fabrikant fabrikanten maker makers producent producenten leverancier leveranciers winkelier winkeliers keten winkel supermarkt fabriek exploitant
aannemer aannemers ontwikkelaar ontwikkelaars bouwer bouwers architect architecten ingenieur ingenieurs technicus technici monteur monteurs elektricien loodgieter timmerman
bank banken verzekeraar verzekeraars makelaar geldschieter fonds fondsen belegger beleggers investeerder investeerders aandeelhouder aandeelhouders eigenaar eigenaars eigenaren eigenares verhuurder huurder huurders koper kopers verkoper verkopers bieder klant klanten consument consumenten
directeur directeuren directrice directie manager managers topman topvrouw baas bestuurder bestuurders bestuursvoorzitter voorzitter voorzitster penningmeester accountant accountants medewerker medewerkers werknemer werknemers personeel werkgever werkgevers arbeider arbeiders
vakbond vakbonden bond bonden vereniging verenigingen federatie organisatie organisaties stichting stichtingen instituut instelling genootschap club clubs ploeg ploegen team teams elftal
partij partijen coalitie oppositie beweging groep groepen bende netwerk alliantie consortium
wetenschapper wetenschappers onderzoeker onderzoekers hoogleraar hoogleraren professor docent historicus historici archeoloog archeologen bioloog biologen geoloog natuurkundige scheikundige astronoom sterrenkundige econoom economen
analist analisten deskundige deskundigen expert experts specialist specialisten adviseur adviseurs statisticus epidemioloog viroloog immunoloog ecoloog
dokter dokters arts artsen huisarts chirurg chirurgen verpleegkundige verpleegkundigen verpleegster verloskundige tandarts apotheker psycholoog psychiater patiënt patiënten dierenarts verzorger verzorgers therapeut
leraar leraren lerares onderwijzer rector leerling leerlingen student studenten school scholen universiteit universiteiten hogeschool ziekenhuis ziekenhuizen kliniek museum musea bibliotheek theater orkest koor galerie dierentuin
kunstenaar kunstenaars schilder beeldhouwer schrijver schrijvers schrijfster auteur dichter componist muzikant muzikanten zanger zangeres acteur actrice filmmaker fotograaf fotografen ontwerper ontwerpers conservator verzamelaar
journalist journalisten verslaggever verslaggevers verslaggeefster correspondent redacteur redacteuren presentator omroep krant kranten tijdschrift zender uitgever uitgeverij columnist
woordvoerder woordvoerster getuige getuigen slachtoffer slachtoffers verdachte verdachten dief dieven inbreker inbrekers overvaller overvallers hacker hackers aanvaller aanvallers indringer indringers vandalen smokkelaar smokkelaars schutter
bewoner bewoners omwonende omwonenden buurman buurvrouw buren buurtbewoners dorpeling dorpelingen burger burgers inwoner inwoners toerist toeristen bezoeker bezoekers passagier passagiers reiziger reizigers forens wandelaar wandelaars
fietser fietsers fietsster automobilist automobilisten chauffeur chauffeurs bestuurster voetganger voetgangers piloot piloten kapitein schipper bemanning bemanningen matroos zeelieden duiker duikers visser vissers hengelaar hengelaars boer boeren boerin tuinman boswachter boswachters jager jagers imker herder
bakker slager kok ober schoonmaker schoonmakers conciërge bezorger bezorgers koerier koeriers postbode handelaar handelaren koopman kooplieden
coach trainer trainers speler spelers keeper scheidsrechter kampioen renner renners loper lopers atleet atleten supporter supporters fan fans
activist activisten actievoerder actievoerders betoger betogers demonstrant demonstranten vrijwilliger vrijwilligers criticus critici oprichter oprichters klokkenluider aanvrager aanvragers eiser eisers gedaagde verweerder
man mannen vrouw vrouwen jongen jongens meisje meisjes kind kinderen vader moeder ouders zoon dochter broer broers broertje broertjes zus zussen zusje echtgenoot echtgenote weduwe weduwnaar oom tante neef nicht opa oma grootvader grootmoeder overgrootvader familie gezin gezinnen echtpaar tweeling tiener tieners gepensioneerde gepensioneerden peuter baby
priester priesters dominee imam rabbijn bisschop kerk monniken nonnen paus
trein treinen tram trams bus bussen vrachtwagen vrachtwagens bestelbus auto auto's taxi ambulance ziekenwagen helikopter vliegtuig vliegtuigen drone drones schip schepen boot boten veerboot veerboten veerpont kotter trawler baggeraar baggerschip tanker vrachtschip duwboot jacht sleepboot onderzeeër tractor
hond honden wolf wolven vos zeehond walvis paard
erfgenaam erfgenamen erven gast gasten vrienden collega collega's opvolger voorganger winnaar winnares winnaars verliezer sponsor sponsors donateur donateurs kleinzoon kleindochter
`;
