/** Peoples, languages, religions and their adjectives: English | Dutch. Read as countries.ts is. */
export const peoples = `
Arab,Arabs,Arabic,Arabian|Arabisch,Arabische,Arabier,Arabieren
Aramaic|Aramees
Basque,Basques|Baskisch,Baskische,Bask,Basken
Bengali,Bengalis|Bengali
Berber,Berbers|Berber,Berbers,Berberse
Breton,Bretons|Bretons,Bretonse,Breton
Buddhist,Buddhists,Buddhism|Boeddhist,Boeddhisten,Boeddhistisch,Boeddhistische,Boeddhisme
Catalan,Catalans,Catalonia|Catalaans,Catalaanse,Catalaan,Catalanen,Catalonië
Catholic,Catholics,Catholicism,Roman Catholic|Katholiek,Katholieke,Katholieken,Katholicisme,Rooms-Katholiek,Rooms-Katholieke
Celtic,Celt,Celts|Keltisch,Keltische,Kelt,Kelten
Chechen,Chechens,Chechnya|Tsjetsjeens,Tsjetsjeense,Tsjetsjeen,Tsjetsjenen,Tsjetsjenië
Christian,Christians,Christianity|Christen,Christenen,Christelijk,Christelijke,Christendom
Cossack,Cossacks|Kozak,Kozakken
Creole|Creools,Creoolse
Druze|Druzen,Druus
Flemish,Flanders,Fleming,Flemings|Vlaams,Vlaamse,Vlaanderen,Vlaming,Vlamingen
Frisian,Frisians|Fries,Friese,Friezen
Gypsy,Gypsies|Zigeuner,Zigeuners
Hebrew|Hebreeuws,Hebreeuwse
Hindi|Hindi
Hindu,Hindus|Hindoe,Hindoes
Hinduism|Hindoeïsme
Hispanic,Hispanics|Hispanic,Hispanics
Inuit|Inuit
Islam,Islamic|Islam,Islamitisch,Islamitische
Islamist,Islamists|Islamist,Islamisten,Islamistisch,Islamistische
Jew,Jews,Jewish|Jood,Joden,Joods,Joodse
Judaism|Jodendom
Kurd,Kurds,Kurdish|Koerd,Koerden,Koerdisch,Koerdische
Latin|Latijn,Latijns,Latijnse
Lutheran,Lutherans|Luthers,Lutherse,Lutheraan,Lutheranen
Mandarin|Mandarijn,Mandarijns
Maori|Maori,Maori's
Maya,Mayan|Maya,Maya's
Moor,Moors,Moorish|Moren,Moors,Moorse
Mormon,Mormons|Mormoon,Mormonen
Muslim,Muslims|Moslim,Moslims,Moslima
Nazi,Nazis|Nazi,Nazi's
Norman,Normans|Normandisch,Normandische,Noormannen
Orthodox|Orthodox,Orthodoxe
Ottoman,Ottomans,Ottoman Empire|Ottomaans,Ottomaanse,Ottomanen,Ottomaanse Rijk
Pashtun,Pashtuns|Pasjtoen,Pasjtoens
Persian,Persians,Persia|Perzisch,Perzische,Perzen,Perzië
Protestant,Protestants|Protestant,Protestanten,Protestants,Protestantse
Prussia,Prussian,Prussians|Pruisen,Pruisisch,Pruisische,Pruis
Roma|Roma
Roman,Romans,Roman Empire|Romeins,Romeinse,Romein,Romeinen,Romeinse Rijk
Rohingya|Rohingya,Rohingya's
Sami|Sami
Sanskrit|Sanskriet
Saxon,Saxons|Saksisch,Saksische,Saks
Scandinavia,Scandinavian,Scandinavians|Scandinavië,Scandinavisch,Scandinavische,Scandinaviër,Scandinaviërs
Shia,Shiite,Shiites,Shi'ite,Shi'ites|Sjiiet,Sjiieten,Sjiitisch,Sjiitische
Sikh,Sikhs|Sikh,Sikhs
Slav,Slavs,Slavic|Slavisch,Slavische
Sunni,Sunnis|Soenniet,Soennieten,Soennitisch,Soennitische
Swahili|Swahili
Tatar,Tatars|Tataar,Tataren,Tataars,Tataarse
Tamil,Tamils|Tamil,Tamils
Tibet,Tibetan,Tibetans|Tibet,Tibetaans,Tibetaanse,Tibetaan,Tibetanen
Uyghur,Uyghurs,Uighur,Uighurs|Oeigoer,Oeigoeren,Oeigoers,Oeigoerse
Viking,Vikings|Viking,Vikingen,Vikings
Walloon,Walloons,Wallonia|Waals,Waalse,Walen,Wallonië
Yiddish|Jiddisch
Yazidi,Yazidis|Jezidi,Jezidi's
Zionist,Zionists|Zionist,Zionisten,Zionistisch,Zionistische
Zulu|Zoeloe,Zoeloes
African,Africans,Africa|Afrika,Afrikaans,Afrikaanse,Afrikaan,Afrikanen
North Africa,North African|Noord-Afrika,Noord-Afrikaans,Noord-Afrikaanse
West Africa,West African|West-Afrika,West-Afrikaans,West-Afrikaanse
East Africa,East African|Oost-Afrika,Oost-Afrikaans,Oost-Afrikaanse
Asia,Asian,Asians|Azië,Aziatisch,Aziatische,Aziaat,Aziaten
Central Asia,Central Asian|Centraal-Azië,Centraal-Aziatisch,Centraal-Aziatische
Southeast Asia,South-East Asia|Zuidoost-Azië
Europe,European,Europeans|Europa,Europees,Europese,Europeaan,Europeanen
Eastern Europe,East Europe,Eastern European|Oost-Europa,Oost-Europees,Oost-Europese
Western Europe,West European,Western European|West-Europa,West-Europees,West-Europese
Central Europe,Central European|Midden-Europa,Centraal-Europa,Midden-Europees
Northern Europe|Noord-Europa
Southern Europe|Zuid-Europa
North America,North American|Noord-Amerika,Noord-Amerikaans,Noord-Amerikaanse
South America,South American,South Americans|Zuid-Amerika,Zuid-Amerikaans,Zuid-Amerikaanse
Latin America,Latin American,Latin Americans|Latijns-Amerika,Latijns-Amerikaans,Latijns-Amerikaanse
Central America,Central American|Midden-Amerika,Centraal-Amerika,Midden-Amerikaans,Midden-Amerikaanse
Middle East,Mideast|Midden-Oosten
Near East|Nabije Oosten
Far East|Verre Oosten
Oceania|Oceanië
Antarctica,Antarctic|Antarctica,Antarctisch,Antarctische
Arctic|Arctisch,Arctische,Noordpoolgebied
Western|Westers,Westerse
`;
