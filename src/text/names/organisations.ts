/** Organisations, institutions, treaties, parties, wars, feasts, figures of history and faith: English | Dutch. Read as countries.ts is. */
export const organisations = `
United Nations,UN,U.N.|Verenigde Naties,VN
Security Council,UN Security Council|Veiligheidsraad,VN-Veiligheidsraad
General Assembly|Algemene Vergadering
Human Rights Council|Mensenrechtenraad
Universal Declaration of Human Rights|Universele Verklaring van de Rechten van de Mens
NATO,Nato|NAVO,Navo
European Union,EU|Europese Unie,EU
European Commission|Europese Commissie
European Parliament|Europees Parlement,Europese Parlement
European Council|Europese Raad
Council of Europe|Raad van Europa
European Court of Human Rights,ECHR|Europees Hof voor de Rechten van de Mens,EHRM
European Court of Justice,Court of Justice,ECJ|Europees Hof van Justitie,Hof van Justitie
European Convention on Human Rights|Europees Verdrag voor de Rechten van de Mens,EVRM
European Central Bank,ECB|Europese Centrale Bank,ECB
European Economic Area,EEA|Europese Economische Ruimte,EER
European Economic Community,EEC|Europese Economische Gemeenschap,EEG
European Investment Bank,EIB|Europese Investeringsbank,EIB
European Medicines Agency,EMA|Europees Geneesmiddelenbureau,Europees Geneesmiddelenagentschap,EMA
European Space Agency,ESA|Europese ruimtevaartorganisatie,ESA
Eurozone|Eurozone
World Health Organization,World Health Organisation,WHO|Wereldgezondheidsorganisatie,WHO
World Trade Organization,World Trade Organisation,WTO|Wereldhandelsorganisatie,WTO
World Bank|Wereldbank
International Monetary Fund,IMF|Internationaal Monetair Fonds,IMF
International Criminal Court,ICC|Internationaal Strafhof,ICC
International Court of Justice,ICJ|Internationaal Gerechtshof
Permanent Court of Arbitration|Permanent Hof van Arbitrage
Yugoslavia tribunal,ICTY|Joegoslaviëtribunaal,Joegoslavië-tribunaal
International Atomic Energy Agency,IAEA|Internationaal Atoomenergieagentschap,IAEA,Internationaal Atoomagentschap
International Labour Organization,ILO|Internationale Arbeidsorganisatie,IAO
International Olympic Committee,IOC|Internationaal Olympisch Comité,IOC
International Energy Agency,IEA|Internationaal Energieagentschap,IEA
World Food Programme,WFP|Wereldvoedselprogramma
Food and Agriculture Organization,FAO|Wereldvoedselorganisatie,FAO
Organisation for Economic Co-operation and Development,Organisation for Economic Cooperation and Development,OECD|Organisatie voor Economische Samenwerking en Ontwikkeling,OESO
Organization for Security and Co-operation in Europe,OSCE|Organisatie voor Veiligheid en Samenwerking in Europa,OVSE
OPCW,Organisation for the Prohibition of Chemical Weapons|OPCW,Organisatie voor het Verbod op Chemische Wapens
OPEC,Opec|OPEC,Opec
African Union,AU|Afrikaanse Unie
Arab League|Arabische Liga
League of Nations|Volkenbond
Commonwealth|Gemenebest
Warsaw Pact|Warschaupact
Red Cross|Rode Kruis
Red Crescent|Rode Halve Maan
Doctors Without Borders,Médecins Sans Frontières,MSF|Artsen zonder Grenzen,AzG
Reporters Without Borders,RSF|Verslaggevers zonder Grenzen,Reporters zonder Grenzen
Amnesty International,Amnesty|Amnesty International,Amnesty
Human Rights Watch,HRW|Human Rights Watch,HRW
Greenpeace|Greenpeace
World Wildlife Fund,World Wide Fund for Nature,WWF|Wereld Natuur Fonds,WNF,WWF
Save the Children|Save the Children
UNICEF,Unicef|UNICEF,Unicef
UNESCO,Unesco|UNESCO,Unesco
UNHCR|UNHCR,VN-vluchtelingenorganisatie
UNRWA|UNRWA
Interpol|Interpol
Europol|Europol
Eurojust|Eurojust
Frontex|Frontex
Salvation Army|Leger des Heils
Nobel Prize|Nobelprijs,Nobelprijzen
Nobel Peace Prize|Nobelprijs voor de Vrede,Nobelvredesprijs
Nobel Committee|Nobelcomité
Olympic Games,Olympics|Olympische Spelen
Paralympics,Paralympic Games|Paralympische Spelen,Paralympics
Olympic|Olympisch,Olympische
World Cup|WK,Wereldkampioenschap,Wereldbeker
European Championship,Euros|EK,Europees Kampioenschap
Champions League|Champions League
Supreme Court|Hoge Raad,Hooggerechtshof
House of Commons|Lagerhuis
House of Lords|Hogerhuis
House of Representatives|Huis van Afgevaardigden,Tweede Kamer
Dutch House of Representatives,Dutch Lower House|Tweede Kamer der Staten-Generaal
Dutch Senate|Eerste Kamer
Senate|Senaat,Eerste Kamer
Congress|Congres
Council of State|Raad van State
States General|Staten-Generaal
Bundestag|Bondsdag,Bundestag
State Duma,Duma|Doema,Staatsdoema
Knesset|Knesset
Central Bank|Centrale Bank
Federal Reserve,Fed|Federal Reserve,Fed
Bank of England|Bank of England
Dutch Central Bank,De Nederlandsche Bank,DNB|De Nederlandsche Bank,Nederlandsche Bank,DNB
Statistics Netherlands,CBS|CBS,Centraal Bureau voor de Statistiek
Dutch Data Protection Authority|Autoriteit Persoonsgegevens
State Department|State Department
Justice Department,Department of Justice|Openbaar Ministerie van Justitie
Ministry of Foreign Affairs,Foreign Ministry,Foreign Office|Ministerie van Buitenlandse Zaken,Buitenlandse Zaken
Ministry of Defence,Ministry of Defense,Defence Ministry,Defense Ministry,MoD|Ministerie van Defensie
Ministry of Justice,Justice Ministry|Ministerie van Justitie
Ministry of Finance,Finance Ministry|Ministerie van Financiën
Interior Ministry,Ministry of the Interior,Home Office|Ministerie van Binnenlandse Zaken
Public Prosecution Service,Prosecutor General,Prosecutor General's Office,Prosecutor's Office|Openbaar Ministerie,OM,Parket-Generaal
Geneva Conventions,Geneva Convention|Geneefse Conventies,Conventies van Genève
Paris Agreement,Paris Accord|Akkoord van Parijs,Parijsakkoord,Klimaatakkoord van Parijs
Treaty of Lisbon,Lisbon Treaty|Verdrag van Lissabon
Treaty of Maastricht,Maastricht Treaty|Verdrag van Maastricht
Treaty of Rome|Verdrag van Rome
Treaty of Versailles|Verdrag van Versailles
General Data Protection Regulation,GDPR|Algemene Verordening Gegevensbescherming,AVG
Artificial Intelligence,AI|Kunstmatige Intelligentie,AI,KI
Schengen|Schengen
Brexit|Brexit
Oslo Accords|Oslo-akkoorden
World War I,First World War,World War One,WWI,Great War|Eerste Wereldoorlog,Wereldoorlog I,WOI,WO I
World War II,Second World War,World War Two,WWII|Tweede Wereldoorlog,Wereldoorlog II,WOII,WO II
Cold War|Koude Oorlog
Civil War|Burgeroorlog
Gulf War|Golfoorlog
Six-Day War|Zesdaagse Oorlog
Yom Kippur War|Jom Kipoeroorlog
Eighty Years' War,Eighty Years War|Tachtigjarige Oorlog
Thirty Years' War,Thirty Years War|Dertigjarige Oorlog
Hundred Years' War|Honderdjarige Oorlog
Napoleonic Wars|Napoleontische oorlogen
Golden Age|Gouden Eeuw
Middle Ages|Middeleeuwen
Renaissance|Renaissance
Enlightenment|Verlichting
Industrial Revolution|Industriële Revolutie
French Revolution|Franse Revolutie
Russian Revolution|Russische Revolutie
Reformation|Reformatie
Holocaust,Shoah|Holocaust,Shoah
Cultural Revolution|Culturele Revolutie
Arab Spring|Arabische Lente
Orange Revolution|Oranjerevolutie
Berlin Wall|Berlijnse Muur
Iron Curtain|IJzeren Gordijn
Third Reich|Derde Rijk
Red Army|Rode Leger
Communist Party|Communistische Partij
Labour Party,Labour|Labour,Labourpartij,Labour-partij
Conservative Party,Conservatives,Conservative,Tories,Tory|Conservatieve Partij,Conservatieven,Conservatieve
Liberal Democrats,Lib Dems|Liberaal-Democraten
Democratic Party|Democratische Partij
Democrat,Democrats|Democraat,Democraten
Republican Party|Republikeinse Partij
Republican,Republicans|Republikein,Republikeinen,Republikeins,Republikeinse
Green Party,Greens|Groenen,De Groenen
Christian Democrats|Christendemocraten
Social Democrats|Sociaaldemocraten
Socialist Party|Socialistische Partij
Party for Freedom,Freedom Party,PVV|Partij voor de Vrijheid,PVV
Farmer-Citizen Movement,BBB|BoerBurgerBeweging,BBB
Party for the Animals|Partij voor de Dieren
Muslim Brotherhood|Moslimbroederschap
Islamic State,IS,ISIS,ISIL,Isis|Islamitische Staat,IS,ISIS
Taliban|Taliban
Hamas|Hamas
Hezbollah,Hizbollah|Hezbollah
Al-Qaeda,al-Qaeda,Al Qaeda,al-Qaida|Al-Qaida,Al Qaida,Al-Qaeda
Houthi,Houthis|Houthi,Houthi's
Revolutionary Guard,Revolutionary Guards,Islamic Revolutionary Guard Corps,IRGC|Revolutionaire Garde,IRGC
Wagner Group|Wagnergroep,Wagner-groep
Secret Service|Geheime Dienst
Silk Road|Zijderoute
Easter|Pasen
Christmas|Kerstmis,Kerst
Pentecost,Whitsun|Pinksteren
Ramadan|Ramadan
Good Friday|Goede Vrijdag
King's Day|Koningsdag
Liberation Day|Bevrijdingsdag
Old Testament|Oude Testament
New Testament|Nieuwe Testament
Bible,Biblical|Bijbel,Bijbels,Bijbelse
Quran,Koran,Qur'an|Koran
Torah|Thora,Torah
God,Lord|God,Heer
Jesus|Jezus
Christ,Jesus Christ|Christus,Jezus Christus
Holy Spirit,Holy Ghost|Heilige Geest
Moses|Mozes
John the Baptist|Johannes de Doper
Virgin Mary|Maagd Maria
Mary|Maria
Pontius Pilate|Pontius Pilatus
Solomon|Salomo
Isaiah|Jesaja
Jeremiah|Jeremia
Ezekiel|Ezechiël
Pharaoh|Farao
Satan|Satan
Francis,Pope Francis|Franciscus,Paus Franciscus
William of Orange|Willem van Oranje
William the Silent|Willem de Zwijger
William the Conqueror|Willem de Veroveraar
Alexander the Great|Alexander de Grote
Catherine the Great|Catharina de Grote
Peter the Great|Peter de Grote
Charlemagne|Karel de Grote
Ivan the Terrible|Ivan de Verschrikkelijke
Napoleon|Napoleon
Julius Caesar|Julius Caesar
Aristotle|Aristoteles
Plato|Plato
Homer|Homerus
Virgil|Vergilius
Ovid|Ovidius
Cicero|Cicero
Zeus|Zeus
Erasmus|Erasmus
Columbus,Christopher Columbus|Columbus,Christoffel Columbus
Magellan|Magellaan
Calvin,John Calvin|Calvijn,Johannes Calvijn
Luther,Martin Luther|Luther,Maarten Luther
Confucius|Confucius
Mao Zedong,Mao Tse-tung|Mao Zedong
Chiang Kai-shek|Tsjang Kai-sjek
Santa Claus|Kerstman
Saint Nicholas,St Nicholas|Sinterklaas,Sint-Nicolaas
House of Orange|Huis van Oranje
Web,World Wide Web|Web,Wereldwijde Web
Wikipedia|Wikipedia
Associated Press,AP|Associated Press,AP
Agence France-Presse,AFP|Agence France-Presse,AFP
Reuters|Reuters
KGB|KGB
CIA|CIA
FBI|FBI
UFO|UFO,ufo
HIV|HIV,hiv
AIDS,Aids|AIDS,Aids
COVID-19,Covid-19,Covid,COVID|COVID-19,Covid-19,Covid,Corona
DNA|DNA
VAT|BTW,Btw
GDP|BBP,Bbp
NGO,NGOs|NGO,Ngo,NGO's,Ngo's
CEO|CEO
UK|VK
`;
