// What is written validates against the schemas of the formats themselves. They are third-party and not in this repository:
// where ../shared/schemas is absent, these tests are skipped and say so.
import fc from 'fast-check';
import { DtdValidator, RelaxNGValidator, XmlDocument, XmlDtd, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { po, tbx, tbx2, tmx, writeAll, xliff } from '../../src/formats/index.js';
import { termEntries, units } from './contract.js';

const schemas = resolve(import.meta.dirname, '../../../shared/schemas');
const present = existsSync(schemas);
const title = (name: string): string => (present ? name : `${name} (skipped: no ../shared/schemas)`);
const languages = ['en', 'nl'];
const runs = { seed: 41, numRuns: 300 };

/** The problems that a validator finds in a document, in words. */
function problems(xml: string, validate: (document: XmlDocument) => void): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validate(document);
    return [];
  } catch (error) {
    const { message, details } = error as { message: string; details?: { message: string }[] };
    return details?.map((one) => one.message) ?? [message];
  } finally {
    document.dispose();
  }
}

/** What each XPath finds; all of them must find nothing. */
function findings(xml: string, prefix: string, paths: readonly string[]): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return paths.filter((path) => document.find(path, { t: prefix }).length > 0);
  } finally {
    document.dispose();
  }
}

describe.skipIf(!present)(title('files validate'), () => {
  it('TMX against its DTD, whatever the units', () => {
    const validator = new DtdValidator(XmlDtd.fromBuffer(readFileSync(join(schemas, 'tmx/tmx14.dtd'))));
    const check = (xml: string): string[] => problems(xml, (document) => validator.validate(document));
    fc.assert(fc.property(fc.array(units(tmx.holds), { maxLength: 4 }), (list) => {
      expect(check(writeAll(tmx.createWriter({ name: 'Dykes & <more>', notes: ['ours'] }), list)[0]!)).toEqual([]);
    }), runs);
    // The validator does see what is wrong.
    expect(check('<tmx version="1.4"><header/><body/></tmx>')).not.toEqual([]);
  });

  it('XLIFF against the schemas of 2.1 and its metadata module', () => {
    xmlRegisterFsInputProviders();
    const folder = join(schemas, 'xliff-2.1');
    const both = XmlDocument.fromString(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:import namespace="urn:oasis:names:tc:xliff:document:2.0" schemaLocation="xliff_core_2.0.xsd"/>
      <xs:import namespace="urn:oasis:names:tc:xliff:metadata:2.0" schemaLocation="metadata.xsd"/></xs:schema>`, { url: join(folder, 'both.xsd') });
    const validator = XsdValidator.fromDoc(both);
    const check = (xml: string): string[] => problems(xml, (document) => validator.validate(document));
    fc.assert(fc.property(fc.array(units(xliff.holds), { maxLength: 4 }), (list) => {
      const xml = writeAll(xliff.createWriter({ languages, name: 'tide.html', notes: ['ours'] }), list)[0]!;
      expect(check(xml)).toEqual([]);
      // What a schema cannot say (XLIFF 2.1, 4.3.1.5 and 4.7.2): ids once in their file, codes once in their side, every
      // dataRef and startRef answered.
      expect(findings(xml, 'urn:oasis:names:tc:xliff:document:2.0', [
        '//t:unit[@id = preceding::t:unit/@id]',
        '//t:data[@id = preceding-sibling::t:data/@id]',
        '//*[@dataRef and not(@dataRef = ancestor::t:unit/t:originalData/t:data/@id)]',
        '//t:ec[@startRef and not(@startRef = ../t:sc/@id)]',
        '//t:sc[@id = preceding-sibling::t:sc/@id or @id = preceding-sibling::t:ph/@id]',
        '//t:ec[not(@startRef) and not(@isolated = "yes")]',
      ])).toEqual([]);
    }), runs);
    expect(check('<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en"><file id="f"/></xliff>')).not.toEqual([]);
    validator.dispose();
    both.dispose();
  });

  it('TBX 3 against the core structure and the rules of TBX-Basic', () => {
    const schema = XmlDocument.fromBuffer(readFileSync(join(schemas, 'tbx/TBXcoreStructV03.rng')));
    const validator = RelaxNGValidator.fromDoc(schema);
    const check = (xml: string): string[] => problems(xml, (document) => validator.validate(document));
    fc.assert(fc.property(fc.array(termEntries, { maxLength: 3 }), (list) => {
      const xml = writeAll(tbx.createWriter({ name: 'Dykes', notes: ['ours'] }), list)[0]!;
      expect(check(xml)).toEqual([]);
      // The Schematron of TBX-Basic, rule by rule; node-schematron skips rules about attributes in silence.
      expect(findings(xml, 'urn:iso:std:iso:30042:ed-2', [
        '/*[not(@type="TBX-Basic") or not(@style="dca")]',
        '//*[@type=""]',
        '//*[not(namespace-uri()="urn:iso:std:iso:30042:ed-2")]',
        '//t:termNote[not(parent::t:termSec)]',
        '//t:admin[not(@type="customerSubset" or @type="projectSubset" or @type="source")]',
        '//t:descrip[not(@type="subjectField" or @type="context" or @type="definition")]',
        '//t:termNote[not(@type="administrativeStatus" or @type="partOfSpeech" or @type="geographicalUsage" or @type="grammaticalGender" or @type="termLocation" or @type="termType")]',
        '//t:transac[not(@type="transactionType")]',
        '//t:transac[not(.="origination" or .="modification")]',
        '//t:transacNote[not(@type="responsibility")]',
        '//t:descrip[@type="subjectField"][not(parent::t:conceptEntry)]',
        '//t:descrip[@type="definition"][not(parent::t:conceptEntry or parent::t:langSec)]',
        '//t:descrip[@type="context"][not(parent::t:termSec or parent::t:descripGrp/parent::t:termSec)]',
        '//t:termNote[@type="administrativeStatus"][not(.="admittedTerm-admn-sts" or .="deprecatedTerm-admn-sts" or .="supersededTerm-admn-sts" or .="preferredTerm-admn-sts")]',
        '//t:termNote[@type="partOfSpeech"][not(.="adjective" or .="noun" or .="other" or .="verb" or .="adverb")]',
        '//t:termNote[@type="grammaticalGender"][not(.="masculine" or .="feminine" or .="neuter" or .="other")]',
        '//t:termNote[@type="termType"][not(.="fullForm" or .="acronym" or .="abbreviation" or .="shortForm" or .="variant" or .="phrase")]',
        '//t:conceptEntry[@id = preceding::t:conceptEntry/@id]',
      ])).toEqual([]);
    }), runs);
    expect(check('<tbx xmlns="urn:iso:std:iso:30042:ed-2"/>')).not.toEqual([]);
    validator.dispose();
    schema.dispose();
  });

  it('TBX 2 against its DTD', () => {
    const validator = new DtdValidator(XmlDtd.fromBuffer(readFileSync(join(schemas, 'tbx/v2/TBXcoreStructV02.dtd'))));
    const check = (xml: string): string[] => problems(xml, (document) => validator.validate(document));
    fc.assert(fc.property(fc.array(termEntries, { minLength: 1, maxLength: 3 }), (list) => {
      const writer = tbx2.createWriter({ name: 'Dykes', notes: ['ours'] });
      const xml = writeAll(writer, list)[0]!;
      if (xml.includes('<termEntry')) expect(check(xml)).toEqual([]);
    }), runs);
    expect(check('<martif/>')).not.toEqual([]);
  });
});

const msgfmt = (() => {
  try {
    return /gettext/iu.test(execFileSync('msgfmt', ['--version'], { encoding: 'utf8' }));
  } catch {
    return false;
  }
})();

describe.skipIf(!msgfmt)(msgfmt ? 'gettext' : 'gettext (skipped: no msgfmt)', () => {
  it('compiles the catalogues that are written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bitekst-po-'));
    const path = join(folder, 'a.po');
    for (const list of fc.sample(fc.array(units(po.holds), { minLength: 1, maxLength: 6 }), { seed: 42, numRuns: 30 })) {
      // gettext works with strings that end at NUL; a text with one in it is beyond any of its tools.
      const plain = list.filter((unit) => !JSON.stringify(unit).includes('\\u0000'));
      writeFileSync(path, writeAll(po.createWriter({ languages }), plain)[0]!);
      execFileSync('msgfmt', ['-o', join(folder, 'a.mo'), path], { stdio: ['ignore', 'pipe', 'pipe'] });
    }
    rmSync(folder, { recursive: true });
  });
});

