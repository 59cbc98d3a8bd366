/** Cities, regions, states, provinces, seas, rivers, mountains: English | Dutch. Read as countries.ts is. Places that both write alike need no row, unless their adjectives differ. */
export const places = `
The Hague,Hague|Den Haag,'s-Gravenhage,Haags,Haagse
's-Hertogenbosch,Den Bosch|'s-Hertogenbosch,Den Bosch,Bossche
Flushing|Vlissingen
Antwerp|Antwerpen,Antwerps,Antwerpse
Brussels|Brussel,Brussels,Brusselse
Ghent|Gent,Gents,Gentse
Bruges|Brugge,Brugs,Brugse
Ypres|Ieper,Ieperse
Louvain,Leuven|Leuven,Leuvens,Leuvense
Mechelen,Malines|Mechelen,Mechels,Mechelse
Kortrijk,Courtrai|Kortrijk,Kortrijks,Kortrijkse
Ostend|Oostende,Oostends,Oostendse
Dunkirk|Duinkerke,Duinkerken
Liège,Liege|Luik,Luiks,Luikse
Namur|Namen,Naams,Naamse
Mons|Bergen
Tournai|Doornik
Verviers|Verviers
Amsterdam|Amsterdam,Amsterdams,Amsterdamse,Amsterdammer,Amsterdammers
Rotterdam|Rotterdam,Rotterdams,Rotterdamse,Rotterdammer,Rotterdammers
Utrecht|Utrecht,Utrechts,Utrechtse
Groningen|Groningen,Gronings,Groningse,Groninger,Groningers
Eindhoven|Eindhoven,Eindhovens,Eindhovense
Maastricht|Maastricht,Maastrichts,Maastrichtse
Nijmegen|Nijmegen,Nijmeegs,Nijmeegse
Leiden,Leyden|Leiden,Leids,Leidse
Delft|Delft,Delfts,Delftse
Haarlem|Haarlem,Haarlems,Haarlemse
Arnhem|Arnhem,Arnhems,Arnhemse
Tilburg|Tilburg,Tilburgs,Tilburgse
Zwolle|Zwolle,Zwols,Zwolse
Friesland,Frisia|Friesland,Fryslân
Drenthe|Drenthe,Drents,Drentse
Overijssel|Overijssel,Overijssels,Overijsselse
Gelderland,Guelders|Gelderland,Gelders,Gelderse
North Holland|Noord-Holland,Noord-Hollands,Noord-Hollandse
South Holland|Zuid-Holland,Zuid-Hollands,Zuid-Hollandse
Zeeland|Zeeland,Zeeuws,Zeeuwse,Zeeuwen
North Brabant|Noord-Brabant,Noord-Brabants,Noord-Brabantse
Brabant|Brabant,Brabants,Brabantse,Brabander,Brabanders
Limburg|Limburg,Limburgs,Limburgse,Limburger,Limburgers
Flevoland|Flevoland,Flevolands,Flevolandse
Flemish Brabant|Vlaams-Brabant
Walloon Brabant|Waals-Brabant
East Flanders|Oost-Vlaanderen
West Flanders|West-Vlaanderen
Hainaut|Henegouwen
Wadden Sea|Waddenzee
Wadden Islands,West Frisian Islands|Waddeneilanden
Low Countries|Lage Landen
Scheldt|Schelde
Meuse|Maas
Rhine|Rijn
Aachen|Aken
Cologne|Keulen,Keuls,Keulse
Munich|München,Münchens,Münchense
Berlin,Berliner,Berliners|Berlijn,Berlijns,Berlijnse,Berlijner,Berlijners
West Berlin|West-Berlijn
East Berlin|Oost-Berlijn
Frankfurt|Frankfurt
Hamburg|Hamburg,Hamburgs,Hamburgse
Hanover|Hannover
Dresden|Dresden
Bavaria,Bavarian,Bavarians|Beieren,Beiers,Beierse
Saxony|Saksen
Lower Saxony|Nedersaksen
North Rhine-Westphalia|Noordrijn-Westfalen
Rhineland|Rijnland
Thuringia|Thüringen
Black Forest|Zwarte Woud
Vienna,Viennese|Wenen,Weens,Weense
Tyrol|Tirol
Zurich,Zürich|Zürich
Geneva|Genève,Geneefs
Bern,Berne|Bern
Basel,Basle|Bazel
Lucerne|Luzern
Lake Geneva|Meer van Genève
Paris,Parisian,Parisians|Parijs,Parijse,Parijzenaar,Parijzenaars
London,Londoner,Londoners|Londen,Londens,Londense,Londenaar,Londenaren
Lille|Rijsel,Lille
Calais|Calais
Arras|Atrecht
Marseille,Marseilles|Marseille
Lyon,Lyons|Lyon
Nice|Nice
Strasbourg|Straatsburg
Brittany|Bretagne
Normandy|Normandië
Burgundy,Burgundian|Bourgondië,Bourgondisch,Bourgondische
Alsace|Elzas
Lorraine|Lotharingen
Corsica,Corsican|Corsica,Corsicaans,Corsicaanse
Riviera|Rivièra,Riviera
Edinburgh|Edinburgh
Canterbury|Canterbury
Cornwall|Cornwall
Isle of Man|Man
Channel Islands|Kanaaleilanden
English Channel|Kanaal,Het Kanaal
Thames|Theems,Thames
Dublin|Dublin,Dublins
Rome|Rome,Roomse
Milan,Milanese|Milaan,Milanees,Milanese
Naples,Neapolitan|Napels,Napolitaans,Napolitaanse
Florence,Florentine|Florence,Florentijns,Florentijnse
Venice,Venetian|Venetië,Venetiaans,Venetiaanse
Turin|Turijn
Genoa|Genua
Padua|Padua
Sicily,Sicilian,Sicilians|Sicilië,Siciliaans,Siciliaanse
Sardinia,Sardinian|Sardinië,Sardisch
Tuscany,Tuscan|Toscane,Toscaans,Toscaanse
Lombardy|Lombardije
South Tyrol|Zuid-Tirol
Lisbon|Lissabon
Porto|Porto
Azores|Azoren
Madrid|Madrid,Madrileens,Madrileense
Barcelona|Barcelona
Seville|Sevilla
Andalusia,Andalusian|Andalusië,Andalusisch,Andalusische
Basque Country|Baskenland
Canary Islands,Canaries|Canarische Eilanden
Majorca,Mallorca|Mallorca
Balearic Islands|Balearen
Galicia,Galician|Galicië,Galicisch,Galicische
Castile|Castilië
Athens,Athenian|Athene,Atheens,Atheense
Thessaloniki|Thessaloniki
Crete,Cretan|Kreta,Kretenzisch
Corfu|Korfoe,Corfu
Rhodes|Rhodos
Copenhagen|Kopenhagen,Kopenhaags
Stockholm|Stockholm
Gothenburg|Göteborg
Oslo|Oslo
Helsinki|Helsinki
Reykjavik,Reykjavík|Reykjavik
Lapland|Lapland
Warsaw|Warschau,Warschaus
Cracow,Krakow,Kraków|Krakau,Krakow
Gdansk,Gdańsk,Danzig|Gdansk,Danzig
Wroclaw,Wrocław|Wroclaw,Breslau
Prague|Praag,Praags,Praagse
Bohemia,Bohemian|Bohemen,Boheems,Boheemse
Moravia|Moravië
Silesia|Silezië
Bratislava|Bratislava
Budapest|Boedapest,Boedapester
Bucharest|Boekarest
Transylvania|Transsylvanië,Zevenburgen
Sofia|Sofia
Belgrade|Belgrado
Zagreb|Zagreb
Ljubljana|Ljubljana
Dubrovnik|Dubrovnik
Dalmatia|Dalmatië
Istria|Istrië
Crimea,Crimean|Krim
Skopje|Skopje
Tirana|Tirana
Pristina|Pristina
Vilnius|Vilnius
Riga|Riga
Tallinn|Tallinn
Kyiv,Kiev|Kiev,Kyiv
Kharkiv,Kharkov|Charkiv,Charkov
Kherson|Cherson
Lviv,Lvov|Lviv,Lvov
Odesa,Odessa|Odessa,Odesa
Donbas,Donbass|Donbas,Donbass,Donetsbekken
Luhansk,Lugansk|Loehansk,Loegansk,Luhansk
Zaporizhzhia,Zaporizhia,Zaporizhzhya|Zaporizja,Zaporizhzhia,Zaporozje
Mariupol|Marioepol
Mykolaiv|Mykolajiv
Dnipro|Dnipro
Dnieper,Dnipro River|Dnjepr
Chernobyl,Chornobyl|Tsjernobyl,Tsjornobyl
Bakhmut|Bachmoet
Minsk|Minsk
Chisinau,Chișinău|Chisinau
Moscow,Muscovite,Muscovites|Moskou,Moskous,Moskouse,Moskoviet,Moskovieten
Saint Petersburg,St Petersburg,St. Petersburg|Sint-Petersburg,Sint Petersburg,St. Petersburg
Nizhny Novgorod|Nizjni Novgorod
Yekaterinburg,Ekaterinburg|Jekaterinenburg,Jekaterinburg
Novosibirsk|Novosibirsk
Vladivostok|Vladivostok
Kaliningrad|Kaliningrad
Sochi|Sotsji
Grozny|Grozny
Siberia,Siberian|Siberië,Siberisch,Siberische
Dagestan|Dagestan
Caucasus,Caucasian|Kaukasus,Kaukasisch,Kaukasische
Abkhazia,Abkhaz|Abchazië,Abchazisch
South Ossetia|Zuid-Ossetië
Nagorno-Karabakh|Nagorno-Karabach
Transnistria|Transnistrië
Urals,Ural,Ural Mountains|Oeral,Oeralgebergte
Volga|Wolga
Kremlin|Kremlin
Tbilisi|Tbilisi
Yerevan|Jerevan,Yerevan
Baku|Bakoe
Tashkent|Tasjkent
Samarkand|Samarkand
Almaty|Almaty
Astana|Astana
Bishkek|Bisjkek
Dushanbe|Doesjanbe
Ashgabat|Asjchabad
Istanbul|Istanbul,Istanboel
Constantinople|Constantinopel
Ankara|Ankara
Izmir|Izmir
Anatolia|Anatolië
Bosphorus,Bosporus|Bosporus
Dardanelles|Dardanellen
Nicosia|Nicosia
Jerusalem|Jeruzalem
Tel Aviv|Tel Aviv
Bethlehem|Bethlehem
Nazareth|Nazareth
Jericho|Jericho
Gaza,Gazan,Gazans|Gaza,Gazaan,Gazanen
Gaza Strip|Gazastrook
West Bank|Westelijke Jordaanoever,Westoever,Westbank
Golan Heights,Golan|Golanhoogten,Golanhoogvlakte,Golan
Galilee|Galilea
Sinai|Sinaï
Negev|Negev
Dead Sea|Dode Zee
Red Sea|Rode Zee
Suez Canal|Suezkanaal
Damascus|Damascus
Aleppo|Aleppo
Homs|Homs
Palmyra|Palmyra
Beirut|Beiroet
Amman|Amman
Baghdad|Bagdad
Mosul|Mosoel,Mosul
Basra|Basra
Babylon|Babylon
Mesopotamia|Mesopotamië
Kurdistan|Koerdistan
Tehran,Teheran|Teheran
Isfahan|Isfahan
Riyadh|Riyad,Riaad
Jeddah|Jeddah,Djedda
Mecca|Mekka
Medina|Medina
Doha|Doha
Dubai|Dubai
Abu Dhabi|Abu Dhabi
Muscat|Muscat
Sanaa,Sana'a|Sanaa
Hodeidah|Hodeida
Persian Gulf|Perzische Golf
Strait of Hormuz|Straat van Hormuz
Cairo|Caïro,Cairo
Alexandria|Alexandrië
Nile|Nijl
Tripoli|Tripoli
Benghazi|Benghazi
Tunis|Tunis
Algiers|Algiers
Casablanca|Casablanca
Rabat|Rabat
Marrakesh,Marrakech|Marrakesh,Marrakech
Western Sahara|Westelijke Sahara
Sahara|Sahara
Sahel|Sahel
Khartoum|Khartoem,Khartoum
Darfur|Darfur,Darfoer
Addis Ababa|Addis Abeba
Tigray|Tigray
Mogadishu|Mogadishu,Mogadisjoe
Nairobi|Nairobi
Kampala|Kampala
Dar es Salaam|Dar es Salaam
Zanzibar|Zanzibar
Kinshasa|Kinshasa
Goma|Goma
Kigali|Kigali
Timbuktu|Timboektoe
Lagos|Lagos
Abuja|Abuja
Accra|Accra
Dakar|Dakar
Cape Town|Kaapstad
Cape of Good Hope|Kaap de Goede Hoop
Johannesburg|Johannesburg
Pretoria|Pretoria
Lake Victoria|Victoriameer
Kabul|Kaboel,Kabul
Kandahar|Kandahar
Islamabad|Islamabad
Karachi|Karachi
Peshawar|Peshawar
Punjab|Punjab
Kashmir,Kashmiri|Kasjmir,Kasjmiri,Kashmir
New Delhi|New Delhi
Delhi|Delhi
Mumbai,Bombay|Mumbai,Bombay
Kolkata,Calcutta|Calcutta,Kolkata
Chennai,Madras|Chennai,Madras
Bengaluru,Bangalore|Bangalore,Bengaluru
Ganges|Ganges
Himalayas,Himalaya|Himalaya
Kathmandu|Kathmandu
Dhaka|Dhaka
Colombo|Colombo
Ceylon|Ceylon
Beijing,Peking|Peking,Beijing
Shanghai|Sjanghai,Shanghai
Guangzhou,Canton|Kanton,Guangzhou
Nanjing,Nanking|Nanking,Nanjing
Hong Kong|Hongkong,Hong Kong
Macau,Macao|Macau
Taipei|Taipei,Taipeh
Xinjiang|Xinjiang
Lhasa|Lhasa
Manchuria|Mantsjoerije
Inner Mongolia|Binnen-Mongolië
Tiananmen Square|Tiananmenplein,Plein van de Hemelse Vrede
Great Wall of China,Great Wall|Chinese Muur
Yangtze,Yangtze River|Yangtze,Jangtsekiang
Yellow River|Gele Rivier
Ulaanbaatar,Ulan Bator|Ulaanbaatar,Oelan Bator
Tokyo|Tokio,Tokyo
Kyoto|Kyoto,Kioto
Osaka|Osaka
Hiroshima|Hiroshima,Hirosjima
Nagasaki|Nagasaki
Fukushima|Fukushima,Foekoesjima
Seoul|Seoul,Seoel
Pyongyang|Pyongyang
Hanoi|Hanoi
Ho Chi Minh City,Saigon|Ho Chi Minhstad,Saigon
Phnom Penh|Phnom Penh
Bangkok|Bangkok
Rangoon,Yangon|Rangoon,Yangon
Naypyidaw|Naypyidaw
Kuala Lumpur|Kuala Lumpur
Jakarta,Batavia|Jakarta,Djakarta,Batavia
Java,Javanese|Java,Javaans,Javaanse
Sumatra|Sumatra
Borneo,Kalimantan|Borneo,Kalimantan
Sulawesi,Celebes|Sulawesi,Celebes
Moluccas,Moluccan,Moluccans,Maluku|Molukken,Moluks,Molukse,Molukker,Molukkers
Bali,Balinese|Bali,Balinees,Balinese
Dutch East Indies|Nederlands-Indië
New Guinea|Nieuw-Guinea
Manila|Manilla,Manila
Strait of Malacca|Straat van Malakka
Taiwan Strait|Straat van Taiwan
South China Sea|Zuid-Chinese Zee
East China Sea|Oost-Chinese Zee
Sydney|Sydney
Melbourne|Melbourne
Canberra|Canberra
Queensland|Queensland
New South Wales|Nieuw-Zuid-Wales,New South Wales
Tasmania|Tasmanië
Wellington|Wellington
New Caledonia|Nieuw-Caledonië
French Polynesia|Frans-Polynesië
Polynesia,Polynesian|Polynesië,Polynesisch
Hawaii,Hawaiian|Hawaï,Hawaii,Hawaïaans,Hawaïaanse
Easter Island|Paaseiland
Washington,Washington DC,Washington D.C.|Washington,Washington DC
New York|New York,New Yorks,New Yorkse
New York City|New York City
Los Angeles|Los Angeles
San Francisco|San Francisco
Philadelphia|Philadelphia
New Orleans|New Orleans
California,Californian,Californians|Californië,Californisch,Californische
Texas,Texan,Texans|Texas,Texaans,Texaanse
Florida|Florida
Pennsylvania|Pennsylvania,Pennsylvanië
Virginia|Virginia
West Virginia|West Virginia
North Carolina|North Carolina,Noord-Carolina
South Carolina|South Carolina,Zuid-Carolina
North Dakota|North Dakota,Noord-Dakota
South Dakota|South Dakota,Zuid-Dakota
New Mexico|New Mexico,Nieuw-Mexico
New Jersey|New Jersey
New Hampshire|New Hampshire
New England|New England
Rhode Island|Rhode Island
Louisiana|Louisiana
Alaska|Alaska
Long Island|Long Island
Great Lakes|Grote Meren
Rocky Mountains,Rockies|Rocky Mountains,Rotsgebergte
Niagara Falls|Niagarawatervallen
Gulf of Mexico|Golf van Mexico
White House|Witte Huis
Capitol,Capitol Hill|Capitool
Pentagon|Pentagon
Wall Street|Wall Street
Silicon Valley|Silicon Valley
Quebec,Québec|Quebec
Newfoundland|Newfoundland
Nova Scotia|Nova Scotia
British Columbia|Brits-Columbia,British Columbia
Toronto|Toronto
Montreal,Montréal|Montreal
Vancouver|Vancouver
Mexico City|Mexico-Stad,Mexico-stad,Mexico Stad
Havana|Havana
Guantanamo,Guantánamo,Guantanamo Bay|Guantánamo,Guantanamo,Guantánamo Bay
Panama Canal|Panamakanaal
Caribbean,Caribbean Sea|Caribisch Gebied,Cariben,Caraïben,Caribische Zee,Caribisch,Caribische
Caracas|Caracas
Bogota,Bogotá|Bogota,Bogotá
Medellin,Medellín|Medellín,Medellin
Quito|Quito
Lima|Lima
La Paz|La Paz
Santiago|Santiago
Buenos Aires|Buenos Aires
Montevideo|Montevideo
Asuncion,Asunción|Asunción
Brasilia,Brasília|Brasilia
Rio de Janeiro,Rio|Rio de Janeiro,Rio
São Paulo,Sao Paulo|São Paulo,Sao Paulo
Paramaribo|Paramaribo
Amazon|Amazone
Amazonia|Amazonegebied
Andes|Andes
Patagonia|Patagonië
Falkland Islands,Falklands|Falklandeilanden,Falklands
French Guiana|Frans-Guyana
Curacao,Curaçao|Curaçao
Aruba|Aruba
Sint Maarten,St Maarten|Sint-Maarten,Sint Maarten
Sint Eustatius,Statia|Sint-Eustatius,Sint Eustatius
Tierra del Fuego|Vuurland
Strait of Magellan|Straat van Magellaan
Danube|Donau
Elbe|Elbe
Oder|Oder
Vistula|Wisla,Weichsel
Seine|Seine
Loire|Loire
Rhone,Rhône|Rhône
Moselle|Moezel
Tiber|Tiber
Po|Po
Tigris|Tigris
Euphrates|Eufraat
Jordan River|Jordaan
Congo River|Kongo,Congo
Zambezi|Zambezi
Mekong|Mekong
Mississippi|Mississippi
North Sea|Noordzee
Baltic Sea,Baltic|Oostzee,Baltische Zee,Baltisch,Baltische
Baltic States,Baltics|Baltische Staten,Baltische staten,Baltische landen
Irish Sea|Ierse Zee
Black Sea|Zwarte Zee
Sea of Azov|Zee van Azov
Caspian Sea|Kaspische Zee
Aral Sea|Aralmeer
Mediterranean,Mediterranean Sea|Middellandse Zee,Mediterraan,Mediterrane
Adriatic,Adriatic Sea|Adriatische Zee
Aegean,Aegean Sea|Egeïsche Zee
Ionian Sea|Ionische Zee
Barents Sea|Barentszzee,Barentszee
White Sea|Witte Zee
Yellow Sea|Gele Zee
Sea of Japan|Japanse Zee
Arctic Ocean|Noordelijke IJszee
Southern Ocean|Zuidelijke Oceaan
Atlantic,Atlantic Ocean|Atlantische Oceaan,Atlantisch,Atlantische
Pacific,Pacific Ocean|Stille Oceaan,Grote Oceaan,Stille Zuidzee
Indian Ocean|Indische Oceaan
Bering Strait|Beringstraat
Gibraltar|Gibraltar
Strait of Gibraltar|Straat van Gibraltar
Strait of Dover|Nauw van Calais
Bay of Biscay|Golf van Biskaje
Bay of Bengal|Golf van Bengalen
Gulf of Aden|Golf van Aden
Horn of Africa|Hoorn van Afrika
North Pole|Noordpool
South Pole|Zuidpool
Balkans,Balkan|Balkan
Western Balkans|Westelijke Balkan
Alps,Alpine|Alpen
Pyrenees|Pyreneeën
Apennines|Apennijnen
Carpathians|Karpaten
Ardennes|Ardennen
Vesuvius,Mount Vesuvius|Vesuvius
Etna,Mount Etna|Etna
Mount Everest,Everest|Mount Everest,Everest
Kilimanjaro|Kilimanjaro
Mont Blanc|Mont Blanc
Vatican City|Vaticaanstad
Asia Minor|Klein-Azië
Iberian Peninsula|Iberisch Schiereiland
Arabian Peninsula|Arabisch Schiereiland
Korean Peninsula|Koreaans schiereiland
Benelux|Benelux
Troy|Troje
Sparta|Sparta
Carthage|Carthago
Byzantium,Byzantine|Byzantium,Byzantijns,Byzantijnse
Auschwitz|Auschwitz
Nuremberg|Neurenberg
Srebrenica|Srebrenica
Lake Constance|Bodenmeer
Lake IJssel,IJsselmeer|IJsselmeer
Afsluitdijk|Afsluitdijk
Heligoland|Helgoland
Jutland|Jutland
Zealand|Seeland
Schleswig-Holstein|Sleeswijk-Holstein
Brandenburg|Brandenburg
Luxembourg City|Luxemburg-Stad
Earth|Aarde
Moon|Maan
Mars|Mars
Venus|Venus
Mercury|Mercurius
Jupiter|Jupiter
Saturn|Saturnus
Neptune|Neptunus
Milky Way|Melkweg
`;
