/**
 * Countries with their adjectives, inhabitants and languages: English | Dutch. The first English form is the name that the key is made of,
 * so that Russia, Russian, Russians, Rusland, Russisch and Russen are one name. Acronyms stand in capitals and are found in capitals only.
 */
export const countries = `
Afghanistan,Afghan,Afghans|Afghanistan,Afghaans,Afghaanse,Afghaan,Afghanen
Albania,Albanian,Albanians|Albanië,Albanees,Albanese,Albanezen
Algeria,Algerian,Algerians|Algerije,Algerijns,Algerijnse,Algerijn,Algerijnen
Andorra,Andorran,Andorrans|Andorra,Andorrees,Andorrese
Angola,Angolan,Angolans|Angola,Angolees,Angolese,Angolezen
Antigua and Barbuda|Antigua en Barbuda
Argentina,Argentine,Argentinian,Argentines,Argentinians|Argentinië,Argentijns,Argentijnse,Argentijn,Argentijnen
Armenia,Armenian,Armenians|Armenië,Armeens,Armeense,Armeniër,Armeniërs
Australia,Australian,Australians|Australië,Australisch,Australische,Australiër,Australiërs
Austria,Austrian,Austrians|Oostenrijk,Oostenrijks,Oostenrijkse,Oostenrijker,Oostenrijkers
Azerbaijan,Azerbaijani,Azerbaijanis,Azeri,Azeris|Azerbeidzjan,Azerbeidzjaans,Azerbeidzjaanse,Azerbeidzjanen,Azeri,Azeri's
Bahamas,Bahamian|Bahama's,Bahamaans
Bahrain,Bahraini,Bahrainis|Bahrein,Bahreins,Bahreinse
Bangladesh,Bangladeshi,Bangladeshis|Bangladesh,Bengaals,Bengaalse,Bengalees
Barbados,Barbadian|Barbados,Barbadiaans
Belarus,Belarusian,Belarusians,Belarussian,Byelorussia|Wit-Rusland,Belarus,Wit-Russisch,Wit-Russische,Wit-Rus,Wit-Russen,Belarussisch,Belarussische,Belarussen
Belgium,Belgian,Belgians|België,Belgisch,Belgische,Belg,Belgen
Belize,Belizean|Belize,Belizaans
Benin,Beninese|Benin,Benins,Beninse
Bhutan,Bhutanese|Bhutan,Bhutaans,Bhutaanse
Bolivia,Bolivian,Bolivians|Bolivia,Boliviaans,Boliviaanse,Boliviaan,Bolivianen
Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia,Bosnian,Bosnians|Bosnië en Herzegovina,Bosnië-Herzegovina,Bosnië,Bosnisch,Bosnische,Bosniër,Bosniërs
Botswana,Botswanan|Botswana,Botswaans,Botswaanse
Brazil,Brazilian,Brazilians|Brazilië,Braziliaans,Braziliaanse,Braziliaan,Brazilianen
Brunei,Bruneian|Brunei,Bruneis
Bulgaria,Bulgarian,Bulgarians|Bulgarije,Bulgaars,Bulgaarse,Bulgaar,Bulgaren
Burkina Faso,Burkinabe|Burkina Faso,Burkinees,Burkinese
Burundi,Burundian,Burundians|Burundi,Burundees,Burundese
Cambodia,Cambodian,Cambodians|Cambodja,Cambodjaans,Cambodjaanse,Cambodjaan,Cambodjanen
Cameroon,Cameroonian,Cameroonians|Kameroen,Kameroens,Kameroense,Kameroener,Kameroeners
Canada,Canadian,Canadians|Canada,Canadees,Canadese,Canadezen
Cape Verde,Cabo Verde,Cape Verdean,Cape Verdeans|Kaapverdië,Kaapverdisch,Kaapverdische,Kaapverdianen
Central African Republic|Centraal-Afrikaanse Republiek
Chad,Chadian,Chadians|Tsjaad,Tsjadisch,Tsjadische
Chile,Chilean,Chileans|Chili,Chileens,Chileense,Chileen,Chilenen
China,Chinese,People's Republic of China|China,Chinees,Chinese,Chinezen,Volksrepubliek China
Colombia,Colombian,Colombians|Colombia,Colombiaans,Colombiaanse,Colombiaan,Colombianen
Comoros,Comorian|Comoren,Comorees
Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC|Democratische Republiek Congo,DR Congo,DRC
Congo,Congolese|Congo,Congolees,Congolese,Congolezen
Costa Rica,Costa Rican,Costa Ricans|Costa Rica,Costa Ricaans,Costa Ricaanse
Croatia,Croatian,Croatians,Croat,Croats|Kroatië,Kroatisch,Kroatische,Kroaat,Kroaten
Cuba,Cuban,Cubans|Cuba,Cubaans,Cubaanse,Cubaan,Cubanen
Cyprus,Cypriot,Cypriots|Cyprus,Cypriotisch,Cypriotische,Cyprioot,Cyprioten
Czech Republic,Czechia,Czech,Czechs|Tsjechië,Tsjechische Republiek,Tsjechisch,Tsjechische,Tsjech,Tsjechen
Czechoslovakia,Czechoslovak|Tsjecho-Slowakije,Tsjechoslowakije,Tsjechoslowaaks,Tsjechoslowaakse
Denmark,Danish,Dane,Danes|Denemarken,Deens,Deense,Deen,Denen
Djibouti,Djiboutian|Djibouti,Djiboutiaans
Dominica,Dominican|Dominica
Dominican Republic|Dominicaanse Republiek
East Timor,Timor-Leste,Timorese|Oost-Timor,Timorees
Ecuador,Ecuadorian,Ecuadorians,Ecuadorean|Ecuador,Ecuadoriaans,Ecuadoraans,Ecuadoriaanse,Ecuadoraanse,Ecuadorianen
Egypt,Egyptian,Egyptians|Egypte,Egyptisch,Egyptische,Egyptenaar,Egyptenaren
El Salvador,Salvadoran,Salvadorans|El Salvador,Salvadoraans,Salvadoraanse,Salvadoranen
England,English,Englishman,Englishmen,Englishwoman|Engeland,Engels,Engelse,Engelsman,Engelsen
Equatorial Guinea|Equatoriaal-Guinea
Eritrea,Eritrean,Eritreans|Eritrea,Eritrees,Eritrese,Eritreeër,Eritreeërs
Estonia,Estonian,Estonians|Estland,Ests,Estse,Estlands,Est,Esten
Eswatini,Swaziland,Swazi|Eswatini,Swaziland,Swazi
Ethiopia,Ethiopian,Ethiopians|Ethiopië,Ethiopisch,Ethiopische,Ethiopiër,Ethiopiërs
Faroe Islands,Faroes,Faroese|Faeröer,Faeröers,Faeröerse
Fiji,Fijian,Fijians|Fiji,Fijisch,Fijische
Finland,Finnish,Finn,Finns|Finland,Fins,Finse,Finnen
France,French,Frenchman,Frenchmen,Frenchwoman|Frankrijk,Frans,Franse,Fransman,Fransen,Française
Gabon,Gabonese|Gabon,Gabonees,Gabonese
Gambia,Gambian,Gambians|Gambia,Gambiaans,Gambiaanse,Gambianen
Georgia,Georgian,Georgians|Georgië,Georgisch,Georgische,Georgiër,Georgiërs,Georgia
Germany,German,Germans|Duitsland,Duits,Duitse,Duitser,Duitsers
West Germany,West German|West-Duitsland,West-Duits,West-Duitse
East Germany,East German,GDR|Oost-Duitsland,Oost-Duits,Oost-Duitse,DDR
Ghana,Ghanaian,Ghanaians|Ghana,Ghanees,Ghanese,Ghanezen
Great Britain|Groot-Brittannië
United Kingdom,UK,British,Briton,Britons,Brit,Brits,Britain|Verenigd Koninkrijk,VK,Brits,Britse,Brit,Britten
Greece,Greek,Greeks|Griekenland,Grieks,Griekse,Griek,Grieken
Greenland,Greenlandic,Greenlander,Greenlanders|Groenland,Groenlands,Groenlandse,Groenlander,Groenlanders
Grenada,Grenadian|Grenada,Grenadiaans
Guatemala,Guatemalan,Guatemalans|Guatemala,Guatemalteeks,Guatemalteekse,Guatemalteken
Guinea,Guinean,Guineans|Guinee,Guinees,Guineese
Guinea-Bissau|Guinee-Bissau
Guyana,Guyanese|Guyana,Guyaans,Guyaanse
Haiti,Haitian,Haitians|Haïti,Haïtiaans,Haïtiaanse,Haïtiaan,Haïtianen
Honduras,Honduran,Hondurans|Honduras,Hondurees,Hondurese,Hondurezen
Hungary,Hungarian,Hungarians|Hongarije,Hongaars,Hongaarse,Hongaar,Hongaren
Iceland,Icelandic,Icelander,Icelanders|IJsland,IJslands,IJslandse,IJslander,IJslanders
India,Indian,Indians|India,Indiaas,Indiase,Indiër,Indiërs
Indonesia,Indonesian,Indonesians|Indonesië,Indonesisch,Indonesische,Indonesiër,Indonesiërs
Iran,Iranian,Iranians|Iran,Iraans,Iraanse,Iraniër,Iraniërs
Iraq,Iraqi,Iraqis|Irak,Iraaks,Iraakse,Irakees,Irakezen,Irakese
Ireland,Irish,Irishman,Irishmen|Ierland,Iers,Ierse,Ier,Ieren
Northern Ireland,Northern Irish|Noord-Ierland,Noord-Iers,Noord-Ierse
Israel,Israeli,Israelis|Israël,Israëlisch,Israëlische,Israëli,Israëli's,Israëliër,Israëliërs
Italy,Italian,Italians|Italië,Italiaans,Italiaanse,Italiaan,Italianen
Ivory Coast,Ivorian,Ivorians|Ivoorkust,Ivoriaans,Ivoriaanse,Ivorianen
Jamaica,Jamaican,Jamaicans|Jamaica,Jamaicaans,Jamaicaanse,Jamaicaan,Jamaicanen
Japan,Japanese|Japan,Japans,Japanse,Japanner,Japanners
Jordan,Jordanian,Jordanians|Jordanië,Jordaans,Jordaanse,Jordaniër,Jordaniërs
Kazakhstan,Kazakh,Kazakhs,Kazakhstani|Kazachstan,Kazachs,Kazachse,Kazachstaans,Kazachstaanse,Kazach,Kazachen
Kenya,Kenyan,Kenyans|Kenia,Keniaans,Keniaanse,Keniaan,Kenianen
Kiribati|Kiribati
Kosovo,Kosovan,Kosovar,Kosovars|Kosovo,Kosovaars,Kosovaarse,Kosovaar,Kosovaren
Kuwait,Kuwaiti,Kuwaitis|Koeweit,Koeweits,Koeweitse,Koeweiti,Koeweiti's
Kyrgyzstan,Kyrgyz|Kirgizië,Kirgizstan,Kirgizisch,Kirgizische,Kirgies,Kirgiezen
Laos,Laotian,Laotians,Lao|Laos,Laotiaans,Laotiaanse,Laotianen
Latvia,Latvian,Latvians|Letland,Lets,Letse,Letlands,Letten
Lebanon,Lebanese|Libanon,Libanees,Libanese,Libanezen
Lesotho,Basotho|Lesotho,Lesothaans
Liberia,Liberian,Liberians|Liberia,Liberiaans,Liberiaanse,Liberianen
Libya,Libyan,Libyans|Libië,Libisch,Libische,Libiër,Libiërs
Liechtenstein|Liechtenstein,Liechtensteins,Liechtensteinse
Lithuania,Lithuanian,Lithuanians|Litouwen,Litouws,Litouwse,Litouwer,Litouwers
Luxembourg,Luxembourgish,Luxembourger,Luxembourgers|Luxemburg,Luxemburgs,Luxemburgse,Luxemburger,Luxemburgers
Madagascar,Malagasy|Madagaskar,Malagassisch,Malagassische
Malawi,Malawian,Malawians|Malawi,Malawisch,Malawische
Malaysia,Malaysian,Malaysians,Malay,Malays|Maleisië,Maleisisch,Maleisische,Maleisiër,Maleisiërs,Maleis,Maleise
Maldives,Maldivian|Maldiven,Maldivisch,Maldivische
Mali,Malian,Malians|Mali,Malinees,Malinese,Malinezen
Malta,Maltese|Malta,Maltees,Maltese,Maltezen,Maltezer
Marshall Islands|Marshalleilanden
Mauritania,Mauritanian,Mauritanians|Mauritanië,Mauritaans,Mauritaanse,Mauritaniërs
Mauritius,Mauritian|Mauritius,Mauritiaans,Mauritiaanse
Mexico,Mexican,Mexicans|Mexico,Mexicaans,Mexicaanse,Mexicaan,Mexicanen
Micronesia,Micronesian|Micronesië,Micronesisch
Moldova,Moldovan,Moldovans,Moldavia|Moldavië,Moldova,Moldavisch,Moldavische,Moldaviër,Moldaviërs
Monaco,Monegasque|Monaco,Monegaskisch,Monegaskische
Mongolia,Mongolian,Mongolians,Mongol,Mongols|Mongolië,Mongools,Mongoolse,Mongool,Mongolen
Montenegro,Montenegrin,Montenegrins|Montenegro,Montenegrijns,Montenegrijnse,Montenegrijnen
Morocco,Moroccan,Moroccans|Marokko,Marokkaans,Marokkaanse,Marokkaan,Marokkanen
Mozambique,Mozambican,Mozambicans|Mozambique,Mozambikaans,Mozambikaanse,Mozambikanen
Myanmar,Burma,Burmese|Myanmar,Birma,Birmees,Birmese,Birmezen,Myanmarees,Myanmarese
Namibia,Namibian,Namibians|Namibië,Namibisch,Namibische,Namibiërs
Nauru|Nauru
Nepal,Nepalese,Nepali,Nepalis|Nepal,Nepalees,Nepalese,Nepalezen
Netherlands,Dutch,Dutchman,Dutchmen,Dutchwoman,Holland,Hollander,Hollanders|Nederland,Nederlands,Nederlandse,Nederlander,Nederlanders,Holland,Hollands,Hollandse,Hollander,Hollanders
Netherlands Antilles|Nederlandse Antillen
New Zealand,New Zealander,New Zealanders|Nieuw-Zeeland,Nieuw-Zeelands,Nieuw-Zeelandse,Nieuw-Zeelander,Nieuw-Zeelanders
Nicaragua,Nicaraguan,Nicaraguans|Nicaragua,Nicaraguaans,Nicaraguaanse,Nicaraguanen
Niger,Nigerien|Niger,Nigerees,Nigerese
Nigeria,Nigerian,Nigerians|Nigeria,Nigeriaans,Nigeriaanse,Nigeriaan,Nigerianen
North Korea,North Korean,North Koreans,DPRK|Noord-Korea,Noord-Koreaans,Noord-Koreaanse,Noord-Koreaan,Noord-Koreanen
South Korea,South Korean,South Koreans|Zuid-Korea,Zuid-Koreaans,Zuid-Koreaanse,Zuid-Koreaan,Zuid-Koreanen
Korea,Korean,Koreans|Korea,Koreaans,Koreaanse,Koreaan,Koreanen
North Macedonia,Macedonia,Macedonian,Macedonians|Noord-Macedonië,Macedonië,Macedonisch,Macedonische,Macedoniër,Macedoniërs
Norway,Norwegian,Norwegians|Noorwegen,Noors,Noorse,Noor,Noren
Oman,Omani,Omanis|Oman,Omaans,Omaanse,Omani
Pakistan,Pakistani,Pakistanis|Pakistan,Pakistaans,Pakistaanse,Pakistaan,Pakistanen,Pakistani
Palau|Palau
Palestine,Palestinian,Palestinians|Palestina,Palestijns,Palestijnse,Palestijn,Palestijnen
Panama,Panamanian,Panamanians|Panama,Panamees,Panamese,Panamezen
Papua New Guinea|Papoea-Nieuw-Guinea
Paraguay,Paraguayan,Paraguayans|Paraguay,Paraguayaans,Paraguayaanse,Paraguayanen
Peru,Peruvian,Peruvians|Peru,Peruaans,Peruaanse,Peruaan,Peruanen
Philippines,Philippine,Filipino,Filipinos,Filipina|Filipijnen,Filipijns,Filipijnse,Filipino,Filipino's,Filipijn
Poland,Polish,Pole,Poles|Polen,Pools,Poolse,Pool
Portugal,Portuguese|Portugal,Portugees,Portugese,Portugezen
Puerto Rico,Puerto Rican,Puerto Ricans|Puerto Rico,Puerto Ricaans,Puerto Ricaanse,Puerto Ricanen
Qatar,Qatari,Qataris|Qatar,Qatarees,Qatarese,Qatari
Romania,Romanian,Romanians|Roemenië,Roemeens,Roemeense,Roemeen,Roemenen
Russia,Russian,Russians,Russian Federation|Rusland,Russisch,Russische,Rus,Russen,Russin,Russische Federatie
Rwanda,Rwandan,Rwandans|Rwanda,Rwandees,Rwandese,Rwandezen
Samoa,Samoan,Samoans|Samoa,Samoaans,Samoaanse
San Marino|San Marino
Sao Tome and Principe,São Tomé and Príncipe|Sao Tomé en Principe
Saudi Arabia,Saudi,Saudis,Saudi Arabian|Saoedi-Arabië,Saudi-Arabië,Saoedisch,Saoedische,Saoedi,Saoedi's,Saoediër,Saoediërs
Scotland,Scottish,Scot,Scots|Schotland,Schots,Schotse,Schotten
Senegal,Senegalese|Senegal,Senegalees,Senegalese,Senegalezen
Serbia,Serbian,Serbians,Serb,Serbs|Servië,Servisch,Servische,Serviër,Serviërs
Seychelles|Seychellen
Sierra Leone,Sierra Leonean|Sierra Leone,Sierra Leoons,Sierra Leoonse
Singapore,Singaporean,Singaporeans|Singapore,Singaporees,Singaporese,Singaporezen
Slovakia,Slovak,Slovaks,Slovakian|Slowakije,Slowaaks,Slowaakse,Slowaak,Slowaken
Slovenia,Slovenian,Slovenians,Slovene,Slovenes|Slovenië,Sloveens,Sloveense,Sloveen,Slovenen
Solomon Islands|Salomonseilanden
Somalia,Somali,Somalis,Somalian|Somalië,Somalisch,Somalische,Somaliër,Somaliërs
South Africa,South African,South Africans|Zuid-Afrika,Zuid-Afrikaans,Zuid-Afrikaanse,Zuid-Afrikaan,Zuid-Afrikanen
South Sudan,South Sudanese|Zuid-Soedan,Zuid-Soedanees,Zuid-Soedanese
Soviet Union,Soviet,Soviets,USSR|Sovjet-Unie,Sovjetunie,Sovjet,Sovjets,USSR
Spain,Spanish,Spaniard,Spaniards|Spanje,Spaans,Spaanse,Spanjaard,Spanjaarden
Sri Lanka,Sri Lankan,Sri Lankans|Sri Lanka,Sri Lankaans,Sri Lankaanse,Sri Lankanen
Sudan,Sudanese|Soedan,Soedanees,Soedanese,Soedanezen
Suriname,Surinam,Surinamese|Suriname,Surinaams,Surinaamse,Surinamer,Surinamers
Sweden,Swedish,Swede,Swedes|Zweden,Zweeds,Zweedse,Zweed
Switzerland,Swiss|Zwitserland,Zwitsers,Zwitserse,Zwitser
Syria,Syrian,Syrians|Syrië,Syrisch,Syrische,Syriër,Syriërs
Taiwan,Taiwanese|Taiwan,Taiwanees,Taiwanese,Taiwanezen
Tajikistan,Tajik,Tajiks|Tadzjikistan,Tadzjieks,Tadzjiekse,Tadzjiek,Tadzjieken
Tanzania,Tanzanian,Tanzanians|Tanzania,Tanzaniaans,Tanzaniaanse,Tanzanianen
Thailand,Thai,Thais|Thailand,Thais,Thaise,Thailander,Thailanders
Togo,Togolese|Togo,Togolees,Togolese,Togolezen
Tonga,Tongan,Tongans|Tonga,Tongaans,Tongaanse
Trinidad and Tobago|Trinidad en Tobago
Tunisia,Tunisian,Tunisians|Tunesië,Tunesisch,Tunesische,Tunesiër,Tunesiërs
Turkey,Türkiye,Turkish,Turk,Turks|Turkije,Turks,Turkse,Turk,Turken
Turkmenistan,Turkmen,Turkmens|Turkmenistan,Turkmeens,Turkmeense,Turkmenen
Tuvalu|Tuvalu
Uganda,Ugandan,Ugandans|Oeganda,Oegandees,Oegandese,Oegandezen
Ukraine,Ukrainian,Ukrainians|Oekraïne,Oekraine,Oekraïens,Oekraïense,Oekraïner,Oekraïners,Oekraïnse
United Arab Emirates,UAE,Emirati,Emiratis|Verenigde Arabische Emiraten,VAE
United States,United States of America,US,USA,U.S.,American,Americans,America|Verenigde Staten,Verenigde Staten van Amerika,VS,Amerikaans,Amerikaanse,Amerikaan,Amerikanen,Amerika
Uruguay,Uruguayan,Uruguayans|Uruguay,Uruguayaans,Uruguayaanse,Uruguayanen
Uzbekistan,Uzbek,Uzbeks|Oezbekistan,Oezbeeks,Oezbeekse,Oezbeek,Oezbeken
Vanuatu|Vanuatu
Vatican City,Vatican|Vaticaanstad,Vaticaan,Vaticaans,Vaticaanse
Venezuela,Venezuelan,Venezuelans|Venezuela,Venezolaans,Venezolaanse,Venezolaan,Venezolanen
Vietnam,Vietnamese|Vietnam,Vietnamees,Vietnamese,Vietnamezen
Wales,Welsh,Welshman|Wales,Welsh
Yemen,Yemeni,Yemenis|Jemen,Jemenitisch,Jemenitische,Jemeniet,Jemenieten
Yugoslavia,Yugoslav,Yugoslavs|Joegoslavië,Joegoslavisch,Joegoslavische,Joegoslaaf,Joegoslaven
Zaire|Zaïre
Zambia,Zambian,Zambians|Zambia,Zambiaans,Zambiaanse,Zambianen
Zimbabwe,Zimbabwean,Zimbabweans,Rhodesia|Zimbabwe,Zimbabwaans,Zimbabwaanse,Zimbabwanen,Rhodesië
`;
