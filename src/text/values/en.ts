import type { ValueTable } from './value-table.js';

/** The value words of English. */
export const valuesEn: ValueTable = {
  decimal: '.',
  monthFirst: true,
  numbers: `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
    fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19`,
  idioms: '',
  tens: 'twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
  joins: ['-'],
  unitsFirst: false,
  scales: `dozen=12 hundred=100 thousand=1e3 million=1e6 millions=1e6 billion=1e9 trillion=1e12 mln=1e6 mn=1e6 bn=1e9 bln=1e9 tn=1e12 trn=1e12 lakh=1e5 crore=1e7`,
  ordinals: `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13
    fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50
    sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000 millionth=1000000`,
  ordinalEndings: [],
  parts: `half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7
    eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 twelfth=12 twelfths=12 twentieth=20 twentieths=20 hundredth=100 hundredths=100`,
  orders: 'tens=10 dozens=10 scores=10 hundreds=100 thousands=1000 millions=1000000 billions=1000000000 trillions=1000000000000',
  collectives: 'trio=3',
  multiples: `doubled=2 doubling=2 twofold=2 tripled=3 tripling=3 trebled=3 trebling=3 threefold=3 quadrupled=4 quadrupling=4 fourfold=4 quintupled=5 fivefold=5
    sixfold=6 sevenfold=7 eightfold=8 tenfold=10 hundredfold=100 twice=2 thrice=3 halve=0.5 halved=0.5 halving=0.5`,
  feasts: `new_year's_day=01-01 new_years_day=01-01 new_year's_eve=12-31 new_years_eve=12-31 christmas_eve=12-24 christmas_day=12-25 boxing_day=12-26 st_stephen's_day=12-26
    twelfth_night=01-05 epiphany=01-06 candlemas=02-02 valentine's_day=02-14 st_valentine's_day=02-14 saint_valentine's_day=02-14 st_david's_day=03-01 international_women's_day=03-08
    st_patrick's_day=03-17 saint_patrick's_day=03-17 april_fool's_day=04-01 april_fools_day=04-01 st_george's_day=04-23 king's_day=04-27 queen's_day=04-30 labour_day=05-01
    may_day=05-01 liberation_day=05-05 bastille_day=07-14 assumption_day=08-15 halloween=10-31 all_saints_day=11-01 all_souls_day=11-02 guy_fawkes_night=11-05 bonfire_night=11-05
    st_martin's_day=11-11 armistice_day=11-11 st_andrew's_day=11-30 st_nicholas_eve=12-05
    shrove_tuesday=easter-47 ash_wednesday=easter-46 palm_sunday=easter-7 maundy_thursday=easter-3 good_friday=easter-2 holy_saturday=easter-1 easter_saturday=easter-1 easter_sunday=easter0 easter_day=easter0
    easter_monday=easter+1 ascension_day=easter+39 whit_sunday=easter+49 whitsunday=easter+49 pentecost_sunday=easter+49 whit_monday=easter+50 pentecost_monday=easter+50 corpus_christi=easter+60
    mother's_day=mothers-day/7 mothers_day=mothers-day/7 father's_day=fathers-day/7 fathers_day=fathers-day/7 mothering_sunday=mothers-day/7`,
  months: `january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12`,
  shortMonths: 'jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12',
  capitalMonths: true,
  weekdays: `monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7
    mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7
    monday's=1 tuesday's=2 wednesday's=3 thursday's=4 friday's=5 saturday's=6 sunday's=7`,
  shortWeekdays: 'mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7',
  units: `millimetre=mm millimetres=mm millimeter=mm millimeters=mm centimetre=cm centimetres=cm centimeter=cm centimeters=cm
    metre=m metres=m meter=m meters=m kilometre=km kilometres=km kilometer=km kilometers=km km=km
    inch=inch inches=inch foot=foot feet=foot yard=yard yards=yard mile=mile miles=mile nanometre=nm nanometres=nm nanometer=nm nanometers=nm
    hectare=ha hectares=ha acre=acre acres=acre
    litre=l litres=l liter=l liters=l millilitre=ml millilitres=ml milliliter=ml milliliters=ml gallon=gallon gallons=gallon pint=pint pints=pint barrel=barrel barrels=barrel
    gram=g grams=g gramme=g grammes=g kilo=kg kilos=kg kilogram=kg kilograms=kg kilogramme=kg kilogrammes=kg milligram=mg milligrams=mg microgram=µg micrograms=µg
    ton=t tons=t tonne=t tonnes=t ounce=oz ounces=oz lbs=lb
    millisecond=ms milliseconds=ms second=s seconds=s minute=min minutes=min hour=h hours=h day=day days=day week=week weeks=week fortnight=fortnight fortnights=fortnight half-hour=30min half-hours=30min half-year=half-year half-century=half-century
    month=month months=month year=year years=year decade=decade decades=decade century=century centuries=century millennium=millennium millennia=millennium
    tablespoon=tbsp tablespoons=tbsp tablespoonful=tbsp tablespoonfuls=tbsp teaspoon=tsp teaspoons=tsp teaspoonful=tsp teaspoonfuls=tsp
    night=night nights=night weekend=weekend weekends=weekend
    degree=° degrees=° celsius=°C fahrenheit=°F
    watt=W watts=W kilowatt=kW kilowatts=kW megawatt=MW megawatts=MW gigawatt=GW gigawatts=GW kilowatt-hour=kWh kilowatt-hours=kWh joule=J joules=J calorie=cal calories=cal kilocalories=kcal volt=V volts=V amp=A amps=A ampere=A amperes=A horsepower=hp
    hertz=Hz kilohertz=kHz megahertz=MHz gigahertz=GHz decibel=dB decibels=dB
    bit=bit bits=bit byte=byte bytes=byte kilobyte=kB kilobytes=kB megabyte=MB megabytes=MB gigabyte=GB gigabytes=GB terabyte=TB terabytes=TB pixel=px pixels=px
    knot=knot knots=knot
    minute's=min hour's=h day's=day week's=week month's=month year's=year minutes'=min hours'=h days'=day weeks'=week months'=month years'=year
    year-old=year years-old=year day-old=day month-old=month year-olds=year`,
  currencies: `euro=EUR euros=EUR dollar=USD dollars=USD pound=GBP pounds=GBP sterling=GBP quid=GBP yen=JPY yuan=CNY renminbi=CNY rouble=RUB roubles=RUB ruble=RUB rubles=RUB
    franc=CHF francs=CHF krona=SEK kronor=SEK krone=NOK kroner=NOK rupee=INR rupees=INR zloty=PLN zlotys=PLN lira=TRY liras=TRY peso=MXN pesos=MXN rand=ZAR
    guilder=NLG guilders=NLG mark=DEM marks=DEM shekel=ILS shekels=ILS dinar=dinar dinars=dinar dirham=AED dirhams=AED riyal=SAR riyals=SAR rial=IRR rials=IRR
    baht=THB forint=HUF forints=HUF hryvnia=UAH hryvnias=UAH hryvnya=UAH bitcoin=BTC bitcoins=BTC ether=ETH won=KRW cent=cent cents=cent penny=cent pence=cent`,
  hours: 'noon=12 midday=12 midnight=0',
  relatives: `yesterday=-1d today=0d tomorrow=+1d tonight=0d yesterday's=-1d today's=0d tomorrow's=+1d tonight's=0d`,
  calendar: `quarter=quarter half-year=half week=week wk=week wk.=week century=century century's=century year=year month=month day=day years=year months=month weeks=week days=day
    decade=decade morning=day afternoon=day evening=day night=day weekend=weekend summer=summer winter=winter spring=spring autumn=autumn fall=autumn square=square cubic=cubic
    twenties=192x thirties=193x forties=194x fifties=195x sixties=196x seventies=197x eighties=198x nineties=199x`,
  lowerCaseNames: `internet=internet kremlin=kremlin islam=islam islamic=islam`,
  roles: `
    about: about around approximately approx roughly some circa ca c. ca. estimated nearly-about
    over: over least exceeding above
    under: nearly almost under below most
    and: and
    article: a an
    ago: ago
    last: last previous past
    next: next coming
    this: this
    past: past after
    before: to before till
    clock: o'clock oclock
    percent: percent pct per-cent percents percentage
    point: point points
    of: of
    range: to until through till
    between: between from
    minus: minus
    outOf: in out
    yearAfter: in since by until before after from to of through till between during year around early late mid spring summer autumn winter fall and circa for
    at: at by around about from until till before after
    chapter: chapter article part section volume book act appendix annex title war phase stage type level class
    title: president vice prime minister mr mrs ms miss dr prof professor sir lady lord king queen prince princess pope chancellor senator judge general colonel captain major secretary director chairman chairwoman mayor governor ambassador ministers presidents king's saint the mr. mrs. dr. foreign defence defense finance interior deputy former acting chief justice bishop father sergeant lieutenant
    particle: van de der den von al la le du da di del el bin ibn ter ten of the st af av und y do dos
    am: am a.m a.m. morning
    pm: pm p.m p.m. afternoon evening tonight night
    half: half`,
  glued: '',
  hung: '',
  halfHour: 0.5,
  millionSign: true,
  pluralS: false,
};
