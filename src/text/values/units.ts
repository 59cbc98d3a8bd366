// unit=base:factor. The base of a dimension is the SI unit, except that mass is in grams, and that months and years, which have no fixed
// length in seconds, are counted in months. A unit that is its own base (degrees, nights, barrels) is not listed.
// Imperial factors: the international yard and pound (1959); ton is the metric tonne.
const unitList = `
mm=m:0.001 cm=m:0.01 dm=m:0.1 m=m:1 km=m:1000 inch=m:0.0254 foot=m:0.3048 yard=m:0.9144 mile=m:1609.344 nm=m:1e-9 µm=m:1e-6
cm2=m2:0.0001 m2=m2:1 km2=m2:1000000 ha=m2:10000 acre=m2:4046.8564224 ft2=m2:0.09290304 mi2=m2:2589988.110336
ml=m3:0.000001 cl=m3:0.00001 dl=m3:0.0001 l=m3:0.001 m3=m3:1 cm3=m3:0.000001 tbsp=m3:0.000015 tsp=m3:0.000005
mg=g:0.001 µg=g:0.000001 g=g:1 kg=g:1000 t=g:1000000 lb=g:453.59237 oz=g:28.349523125 ounce=g:28.349523125
ms=s:0.001 s=s:1 min=s:60 15min=s:900 30min=s:1800 h=s:3600 day=s:86400 week=s:604800 fortnight=s:1209600 month=month:1 quarter=month:3 year=month:12 half-year=month:6 decade=month:120 half-century=month:600 century=month:1200 millennium=month:12000
km/h=m/s:0.277777777778 m/s=m/s:1 mph=m/s:0.44704 knot=m/s:0.514444444444
J=J:1 kJ=J:1000 MJ=J:1000000 Wh=J:3600 kWh=J:3600000 MWh=J:3600000000 GWh=J:3600000000000 TWh=J:3600000000000000 cal=J:4.184 kcal=J:4184
W=W:1 kW=W:1000 MW=W:1000000 GW=W:1000000000 hp=W:745.7
Hz=Hz:1 kHz=Hz:1000 MHz=Hz:1000000 GHz=Hz:1000000000
bit=bit:1 B=byte:1 byte=byte:1 kB=byte:1000 MB=byte:1000000 GB=byte:1000000000 TB=byte:1000000000000 PB=byte:1000000000000000
kV=V:1000 V=V:1 mA=A:0.001 A=A:1 hPa=Pa:100 kPa=Pa:1000 Pa=Pa:1 mbar=bar:0.001 bar=bar:1
`;

interface UnitMeaning {
  readonly base: string;
  readonly factor: number;
}

let meanings: Map<string, UnitMeaning> | undefined;

/** The base of a unit's dimension and how many of it the unit holds; a unit not in the table is its own base. */
export function unitMeaning(unit: string): UnitMeaning {
  if (meanings === undefined) {
    meanings = new Map();
    for (const row of unitList.trim().split(/\s+/u)) {
      const [name, meaning] = row.split('=');
      const [base, factor] = meaning!.split(':');
      meanings.set(name!, { base: base!, factor: Number(factor) });
    }
  }
  return meanings.get(unit) ?? { base: unit, factor: 1 };
}

// Written signs, the same in every language. Case counts: MW is not mW, Mb is not MB, m is a metre and M a million.
const signList = `
mm=mm cm=cm dm=dm m=m km=km in=inch ft=foot yd=yard mi=mile
cm²=cm2 m²=m2 km²=km2 cm2=cm2 m2=m2 km2=km2 ha=ha m³=m3 m3=m3 cm³=cm3 cc=cm3 ml=ml mL=ml cl=cl dl=dl l=l L=l tbsp=tbsp tsp=tsp
mg=mg µg=µg μg=µg mcg=µg g=g gr=g kg=kg Kg=kg KG=kg t=t lb=lb lbs=lb oz=oz
ms=ms s=s sec=s min=min h=h hr=h hrs=h u=h
km/h=km/h km/u=km/h kmh=km/h kph=km/h mph=mph m/s=m/s
J=J kJ=kJ MJ=MJ Wh=Wh kWh=kWh KWh=kWh kwh=kWh MWh=MWh GWh=GWh TWh=TWh cal=cal kcal=kcal W=W kW=kW KW=kW MW=MW GW=GW pk=hp hp=hp
Hz=Hz kHz=kHz MHz=MHz Mhz=MHz GHz=GHz Ghz=GHz bit=bit kB=kB KB=kB kb=kB MB=MB Mb=MB mb=MB GB=GB Gb=GB gb=GB TB=TB tb=TB PB=PB px=px pt=pt em=em rem=rem dpi=dpi fps=fps
V=V kV=kV mA=mA A=A dB=dB hPa=hPa kPa=kPa Pa=Pa bar=bar mbar=mbar ppm=ppm C=°C F=°F K=K
`;

let signs: Map<string, string> | undefined;

/** The unit that a written sign stands for (`km` → `km`, `km/u` → `km/h`), or undefined. Case counts. */
export function unitOfSign(sign: string): string | undefined {
  signs ??= new Map(signList.trim().split(/\s+/u).map((row) => row.split('=') as [string, string]));
  return signs.get(sign);
}

// Currency signs by code unit. `$` alone is the US dollar, `¥` the yen, `kr` is left to words.
const currencySigns: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([
  [0x20ac, 'EUR'], [0x24, 'USD'], [0xa3, 'GBP'], [0xa5, 'JPY'], [0x20bd, 'RUB'], [0x20b9, 'INR'], [0x20a9, 'KRW'], [0x20ba, 'TRY'],
  [0x20b4, 'UAH'], [0x20aa, 'ILS'], [0x20ab, 'VND'], [0x0e3f, 'THB'], [0x20a6, 'NGN'], [0x0192, 'NLG'], [0x20bf, 'BTC'], [0x20ac, 'EUR'],
]);

/** The ISO 4217 code of a currency sign (code unit), or undefined. */
export function currencyOfSign(unit: number): string | undefined {
  return currencySigns.get(unit);
}

// Codes that stand before or after an amount as a word of their own.
const currencyCodes: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'EUR', 'USD', 'GBP', 'JPY', 'CNY', 'RMB', 'RUB', 'CHF', 'CAD', 'AUD', 'NZD', 'SEK', 'NOK', 'DKK', 'ISK', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'TRY', 'UAH', 'INR',
  'KRW', 'BRL', 'MXN', 'ZAR', 'ILS', 'SAR', 'AED', 'HKD', 'SGD', 'THB', 'IDR', 'NLG', 'DEM', 'BEF', 'FRF', 'BTC', 'ETH', 'XBT', 'XMR',
]);

/** The ISO 4217 code that the word is, or undefined. Case counts. */
export function currencyOfCode(word: string): string | undefined {
  return currencyCodes.has(word) ? (word === 'RMB' ? 'CNY' : word === 'XBT' ? 'BTC' : word) : undefined;
}
