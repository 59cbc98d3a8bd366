import type { ValueTable } from './value-table.js';

/** The value words of Dutch. */
export const valuesNl: ValueTable = {
  decimal: ',',
  monthFirst: false,
  numbers: `nul=0 een=1 één=1 eén=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14
    vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 anderhalf=1.5 anderhalve=1.5 tweeënhalf=2.5 tweeënhalve=2.5 tweeëneenhalf=2.5
    drieënhalf=3.5 drieënhalve=3.5 drieëneenhalf=3.5 vierenhalf=4.5 vierenhalve=4.5 viereneenhalf=4.5 vijfenhalf=5.5 vijfenhalve=5.5 zesenhalf=6.5 zesenhalve=6.5
    zevenenhalf=7.5 zevenenhalve=7.5 achtenhalf=8.5 achtenhalve=8.5 negenenhalf=9.5 negenenhalve=9.5 tienenhalf=10.5 twee-en-een-half=2.5
    tweeen=2 drieen=3 tweeën=2 drieën=3 vieren=4 vijven=5 zessen=6 zevenen=7 tienen=10`,
  idioms: `in_*acht_. in_*acht_te in_*acht_nemen in_*acht_neemt in_*acht_neem in_*acht_genomen in_*acht_namen in_*acht_nam in_*acht_moet in_*acht_moeten in_*acht_worden in_*acht_en in_*acht_bij
    *acht_het *acht_de *acht_dit *acht_dat *acht_deze *acht_zich *acht_hem *acht_haar *acht_hen *acht_ons *acht_een *acht_niet *acht_bewezen *acht_slaan *acht_te_slaan *acht_geslagen
    we_*vieren wij_*vieren ze_*vieren zij_*vieren jullie_*vieren te_*vieren gaan_*vieren feest_*vieren verjaardag_*vieren *vieren_we *vieren_wij *vieren_ze *vieren_zij *vieren_dat *vieren_de *vieren_het *vieren_hun *vieren_onze`,
  tens: 'twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90',
  joins: ['en', 'ën', '-en-'],
  unitsFirst: true,
  scales: `dozijn=12 honderd=100 duizend=1e3 miljoen=1e6 miljard=1e9 biljoen=1e12 biljard=1e15 mln=1e6 mln.=1e6 mio=1e6 mld=1e9 mld.=1e9 mrd=1e9 bln=1e12 miljoenen=1e6`,
  ordinals: `eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 elfde=11 twaalfde=12 dertiende=13 veertiende=14
    vijftiende=15 zestiende=16 zeventiende=17 achttiende=18 negentiende=19 twintigste=20 dertigste=30 veertigste=40 vijftigste=50 zestigste=60
    zeventigste=70 tachtigste=80 negentigste=90 honderdste=100 duizendste=1000 miljoenste=1000000`,
  ordinalEndings: ['ste'],
  parts: `half=2 halve=2 helft=2 derde=3 kwart=4 kwarten=4 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 twaalfde=12 twintigste=20 honderdste=100`,
  orders: 'tientallen=10 dozijnen=10 honderden=100 duizenden=1000 tienduizenden=10000 honderdduizenden=100000 miljoenen=1000000 miljarden=1000000000 biljoenen=1000000000000',
  collectives: `trio=3 drietal=3 viertal=4 vijftal=5 zestal=6 zevental=7 achttal=8 negental=9 tiental=10 twaalftal=12 vijftiental=15 twintigtal=20
    dertigtal=30 veertigtal=40 vijftigtal=50 zestigtal=60 zeventigtal=70 tachtigtal=80 negentigtal=90 honderdtal=100 duizendtal=1000`,
  multiples: `verdubbeld=2 verdubbelde=2 verdubbelden=2 verdubbelt=2 verdubbelen=2 verdubbeling=2 tweevoudig=2 tweevoudige=2 tweemaal=2
    verdrievoudigd=3 verdrievoudigde=3 verdrievoudigden=3 verdrievoudigt=3 verdrievoudigen=3 verdrievoudiging=3 drievoudig=3 drievoudige=3 driemaal=3
    verviervoudigd=4 verviervoudigde=4 verviervoudigden=4 verviervoudigt=4 verviervoudigen=4 verviervoudiging=4 viervoudig=4 viervoudige=4 viermaal=4
    vervijfvoudigd=5 vervijfvoudigde=5 vervijfvoudigden=5 vervijfvoudigt=5 vervijfvoudigen=5 vijfvoudig=5 vijfvoudige=5 vijfmaal=5
    verzesvoudigd=6 verzesvoudigde=6 zesmaal=6 zevenmaal=7 achtmaal=8 tienmaal=10 vertienvoudigd=10 vertienvoudigde=10 vertienvoudigen=10 tienvoudig=10 tienvoudige=10
    halveren=0.5 halveert=0.5 halveerde=0.5 halveerden=0.5 gehalveerd=0.5 gehalveerde=0.5 halvering=0.5`,
  feasts: `nieuwjaarsdag=01-01 oudejaarsdag=12-31 oudejaarsavond=12-31 oudjaarsavond=12-31 oudjaar=12-31 oudejaarsnacht=12-31 kerstavond=12-24 kerstdag=12-25 eerste_kerstdag=12-25 1e_kerstdag=12-25 tweede_kerstdag=12-26 2e_kerstdag=12-26
    driekoningen=01-06 lichtmis=02-02 valentijnsdag=02-14 internationale_vrouwendag=03-08 vrouwendag=03-08 koningsdag=04-27 koninginnedag=04-30 koningsnacht=04-26 dodenherdenking=05-04 bevrijdingsdag=05-05 dag_van_de_arbeid=05-01
    allerheiligen=11-01 allerzielen=11-02 halloween=10-31 wapenstilstandsdag=11-11 sinterklaasavond=12-05 pakjesavond=12-05
    vastenavond=easter-47 aswoensdag=easter-46 palmzondag=easter-7 witte_donderdag=easter-3 goede_vrijdag=easter-2 stille_zaterdag=easter-1 paaszaterdag=easter-1 paaszondag=easter0 eerste_paasdag=easter0
    1e_paasdag=easter0 tweede_paasdag=easter+1 2e_paasdag=easter+1 paasmaandag=easter+1 hemelvaartsdag=easter+39 pinksterzondag=easter+49 eerste_pinksterdag=easter+49 1e_pinksterdag=easter+49
    tweede_pinksterdag=easter+50 2e_pinksterdag=easter+50 pinkstermaandag=easter+50 sacramentsdag=easter+60 moederdag=mothers-day/7 vaderdag=fathers-day/7`,
  months: `januari=1 februari=2 maart=3 april=4 mei=5 juni=6 juli=7 augustus=8 september=9 oktober=10 november=11 december=12`,
  shortMonths: 'jan=1 feb=2 febr=2 mrt=3 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 okt=10 nov=11 dec=12',
  capitalMonths: false,
  weekdays: `maandag=1 dinsdag=2 woensdag=3 donderdag=4 vrijdag=5 zaterdag=6 zondag=7
    maandagen=1 dinsdagen=2 woensdagen=3 donderdagen=4 vrijdagen=5 zaterdagen=6 zondagen=7
    maandags=1 dinsdags=2 woensdags=3 donderdags=4 vrijdags=5 zaterdags=6 zondags=7
    maandagochtend=1 dinsdagochtend=2 woensdagochtend=3 donderdagochtend=4 vrijdagochtend=5 zaterdagochtend=6 zondagochtend=7
    maandagmorgen=1 dinsdagmorgen=2 woensdagmorgen=3 donderdagmorgen=4 vrijdagmorgen=5 zaterdagmorgen=6 zondagmorgen=7
    maandagmiddag=1 dinsdagmiddag=2 woensdagmiddag=3 donderdagmiddag=4 vrijdagmiddag=5 zaterdagmiddag=6 zondagmiddag=7
    maandagavond=1 dinsdagavond=2 woensdagavond=3 donderdagavond=4 vrijdagavond=5 zaterdagavond=6 zondagavond=7
    maandagnacht=1 dinsdagnacht=2 woensdagnacht=3 donderdagnacht=4 vrijdagnacht=5 zaterdagnacht=6 zondagnacht=7`,
  shortWeekdays: 'ma=1 di=2 wo=3 do=4 vr=5 za=6 zo=7',
  units: `millimeter=mm centimeter=cm decimeter=dm meter=m meters=m kilometer=km kilometers=km km=km millimeters=mm centimeters=cm
    inch=inch duim=inch voet=foot mijl=mile mijlen=mile nanometer=nm hectare=ha hectaren=ha hectares=ha
    liter=l liters=l milliliter=ml centiliter=cl deciliter=dl eetlepel=tbsp eetlepels=tbsp el=tbsp theelepel=tsp theelepels=tsp tl=tsp gallon=gallon vat=barrel vaten=barrel kuub=m3
    gram=g kilo=kg kilogram=kg milligram=mg microgram=µg ton=t tonnen=t ons=100g
    milliseconde=ms milliseconden=ms seconde=s seconden=s minuut=min minuten=min uur=h uren=h uurtje=h halfuur=30min halfuren=30min halfjaar=half-year kwartier=15min kwartieren=15min dag=day dagen=day week=week weken=week
    maand=month maanden=month jaar=year jaren=year decennium=decade decennia=decade eeuw=century eeuwen=century millennium=millennium
    nacht=night nachten=night etmaal=day etmalen=day weekend=weekend weekends=weekend
    graad=° graden=° celsius=°C fahrenheit=°F
    watt=W kilowatt=kW megawatt=MW gigawatt=GW kilowattuur=kWh megawattuur=MWh joule=J calorie=cal calorieën=cal kilocalorie=kcal kilocalorieën=kcal volt=V ampère=A ampere=A
    paardenkracht=hp hertz=Hz kilohertz=kHz megahertz=MHz gigahertz=GHz decibel=dB
    bit=bit bits=bit byte=byte bytes=byte kilobyte=kB kilobytes=kB megabyte=MB megabytes=MB gigabyte=GB gigabytes=GB terabyte=TB terabytes=TB pixel=px pixels=px
    knoop=knot knopen=knot jarige=year jarig=year jarigen=year`,
  currencies: `euro=EUR euro's=EUR dollar=USD dollars=USD pond=GBP sterling=GBP yen=JPY yuan=CNY renminbi=CNY roebel=RUB roebels=RUB frank=CHF franken=CHF franc=CHF
    kroon=SEK kronen=SEK roepie=INR roepies=INR zloty=PLN zloty's=PLN lira=TRY peso=MXN peso's=MXN rand=ZAR gulden=NLG guldens=NLG mark=DEM
    sjekel=ILS sjekels=ILS shekel=ILS dinar=dinar dirham=AED riyal=SAR rial=IRR baht=THB forint=HUF grivna=UAH hryvnia=UAH bitcoin=BTC bitcoins=BTC won=KRW cent=cent centen=cent`,
  hours: 'middernacht=0',
  relatives: `gisteren=-1d eergisteren=-2d vandaag=0d morgen=+1d overmorgen=+2d vanavond=0d vanochtend=0d vanmorgen=0d vanmiddag=0d vannacht=0d
    gisteravond=-1d gisterenavond=-1d gisterochtend=-1d gisterenochtend=-1d gistermorgen=-1d gistermiddag=-1d gisterenmiddag=-1d gisternacht=-1d
    morgenavond=+1d morgenochtend=+1d morgenmiddag=+1d`,
  calendar: `kwartaal=quarter kwartalen=quarter halfjaar=half week=week wk=week wk.=week eeuw=century jaar=year maand=month dag=day jaren=year maanden=month weken=week dagen=day nacht=day avond=day ochtend=day middag=day decennium=decade
    weekend=weekend zomer=summer winter=winter lente=spring voorjaar=spring herfst=autumn najaar=autumn vierkante=square kubieke=cubic`,
  lowerCaseNames: `internet=internet islam=islam islamitisch=islam islamitische=islam moslim=muslim moslims=muslim moslima=muslim christen=christian christenen=christian
    christelijk=christian christelijke=christian christendom=christianity jood=jew joden=jew joods=jew joodse=jew jodendom=judaism katholiek=catholic katholieke=catholic katholieken=catholic
    protestant=protestant protestanten=protestant protestants=protestant protestantse=protestant boeddhist=buddhist boeddhisten=buddhist boeddhistisch=buddhist
    boeddhistische=buddhist boeddhisme=buddhism hindoe=hindu hindoes=hindu hindoeïsme=hinduism soenniet=sunni soennieten=sunni soennitisch=sunni soennitische=sunni
    sjiiet=shia sjiieten=shia sjiitisch=shia sjiitische=shia orthodox=orthodox orthodoxe=orthodox democraat=democrat democraten=democrat republikein=republican republikeinen=republican republikeinse=republican
    nazi=nazi nazi's=nazi kerstmis=christmas kerst=christmas pasen=easter pinksteren=pentecost ramadan=ramadan`,
  roles: `
    about: ongeveer circa ca ca. rond zo'n omstreeks grofweg krap plusminus naar_schatting pakweg
    over: ruim minstens minimaal boven
    under: bijna hooguit maximaal onder
    and: en
    article: een
    ago: geleden
    last: vorige vorig afgelopen laatste
    next: volgende volgend komende komend aanstaande aankomende
    this: dit deze
    past: over na
    before: voor
    clock: uur
    percent: procent percent pct
    point: punt punten procentpunt procentpunten
    of: van
    range: tot t/m à
    between: tussen van
    minus: min minus
    outOf: op van
    yearAfter: in sinds vanaf voor na van tot tussen jaar begin eind medio tijdens rond omstreeks en anno uit zomer winter herfst lente voorjaar najaar halverwege
    at: om tegen rond vanaf tot omstreeks voor na
    chapter: hoofdstuk artikel deel paragraaf sectie boek bijlage titel wereldoorlog fase type niveau klasse
    title: president premier minister koning koningin prins prinses paus kanselier senator rechter generaal kolonel kapitein majoor secretaris directeur voorzitter burgemeester gouverneur ambassadeur mevrouw meneer dhr mevr dr prof professor sir heer de het een oud-president vicepresident ex-president dhr. mevr. dr. prof. ir. mr. drs. ds. sint bisschop vader staatssecretaris wethouder
    particle: van de der den von al la le du da di del el bin ibn ter ten 't
    decades: jaren
    am: ochtends morgens nachts ochtend vanochtend vanmorgen
    pm: middags avonds middag avond vanavond vanmiddag namiddags
    half: half halve
    ahead: over`,
  glued: 'honderd=100 duizend=1000',
  hung: 'jarige=year jarigen=year jarig=year daagse=day daags=day wekelijkse=week weekse=week weeks=week maandse=month maands=month uurs=h',
  halfHour: -0.5,
  millionSign: false,
  pluralS: true,
};
