import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { segmentText, type ClaimAlignment } from '../../src/bitext/index.js';
import { formatClaimReport, type ClaimReportOptions } from '../../src/report/index.js';
import { findBrowser, launchArguments } from '../tools/chromium.js';
import { alignment, crowd, documents, hostileName, hostileSentence } from './bridge.js';

// The page as a reader has it: a file, opened in Chromium. A machine without one skips this and says so.
const executable = findBrowser();

describe.skipIf(executable === undefined)(executable === undefined ? 'the page (skipped: no Chromium on the PATH)' : 'the page', () => {
  let browser: Browser;
  let folder = '';
  const complaints: string[] = [];
  const open: Page[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bitekst-report-'));
    browser = await chromium.launch({ executablePath: executable!, args: launchArguments });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  // Every test ends with a quiet console and no request but for the file itself.
  afterEach(async () => {
    for (const page of open.splice(0)) await page.context().close();
    expect(complaints.splice(0)).toEqual([]);
  });

  let files = 0;
  async function show(of: ClaimAlignment = alignment, options: ClaimReportOptions = {}, view: BrowserContextOptions = {}, hash = ''): Promise<Page> {
    const path = join(folder, `page-${++files}.html`);
    writeFileSync(path, formatClaimReport(of, options));
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', colorScheme: 'light', ...view });
    const page = await context.newPage();
    open.push(page);
    const address = pathToFileURL(path).href;
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(address + hash);
    return page;
  }
  const textsOf = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allTextContents();
  const focused = (page: Page): Promise<string> => page.evaluate(() => `${document.activeElement!.getAttribute('data-claim')}/${document.activeElement!.getAttribute('data-document')}`);
  const countsOf = async (page: Page): Promise<string[]> => textsOf(page, '.segmented .count');

  it('shows the matrix: a row for each claim of several texts, each cell the text’s own words', async () => {
    const page = await show();
    expect(await page.title()).toBe('What 4 texts claim');
    expect(await textsOf(page, 'h1')).toEqual(['What 4 texts claim']);
    expect(await textsOf(page, '.summary')).toEqual(['4 texts, 6 claims: 2 are made by more than one text; 4 by one text alone; on 1 the texts disagree.']);
    expect(await textsOf(page, '[role=columnheader] .name')).toEqual(documents.map((one) => one.name!));
    const rows = page.locator('.row.claim');
    expect(await rows.count()).toBe(2);
    expect(await rows.nth(0).locator('[data-document] .words').allTextContents()).toEqual([0, 1, 2, 3].map((index) => segmentText(documents[index]!, index < 2 ? 1 : 0)));
    expect(await rows.nth(0).locator('.conflicts').innerText()).toMatch(/numbers\s*37\s*A B\s*≠\s*41\s*C D/u);
    expect(await rows.nth(0).locator('mark.clash').allTextContents()).toEqual(['37', '37', '41', '41']);
    expect(await rows.nth(1).locator('.cell.empty').count()).toBe(2);
    // Claims of one text are packed under its name.
    expect(await page.locator('.row.lone').count()).toBe(1);
    expect(await textsOf(page, '.row.lone .words')).toEqual([segmentText(documents[0]!, 2), segmentText(documents[1]!, 2), hostileSentence, segmentText(documents[3]!, 1)]);
  });

  it('filters by status, language and text', async () => {
    const page = await show();
    expect(await countsOf(page)).toEqual(['6', '2', '4', '1']);
    await page.getByLabel(/^Shared/u).check();
    expect(await page.locator('.row.claim').count()).toBe(2);
    expect(await page.locator('.row.lone').count()).toBe(0);
    await page.getByLabel(/^Conflicting/u).check();
    expect(await page.locator('.row.claim').count()).toBe(1);
    expect(await textsOf(page, '[role=status]')).toEqual(['1 claim shown']);
    await page.getByLabel(/^Single-source/u).check();
    expect(await page.locator('.row.claim').count()).toBe(0);
    expect(await page.locator('.row.lone .words').count()).toBe(4);
    await page.getByText('Clear all filters').click();
    expect(await textsOf(page, '[role=status]')).toEqual(['6 claims shown']);

    const language = page.getByLabel('Language', { exact: true });
    expect(await language.locator('option').allTextContents()).toEqual(['Any language', 'Made in English', 'Made in Dutch', 'Made in Arabic', 'Only in English', 'Only in Dutch', 'Only in Arabic', 'In several languages']);
    const left = async (value: string): Promise<string[]> => {
      await language.selectOption(value);
      return countsOf(page);
    };
    expect(await left('in:nl')).toEqual(['3', '2', '1', '1']);
    expect(await left('only:nl')).toEqual(['1', '0', '1', '0']);
    expect(await left('across')).toEqual(['2', '2', '0', '1']);
    await language.selectOption('');

    await page.locator('.menu summary').click();
    await page.locator('.choices input').nth(1).check();
    await page.locator('.choices input').nth(3).check();
    expect(await countsOf(page)).toEqual(['4', '2', '2', '1']);
    expect(await textsOf(page, '[role=columnheader] .name')).toEqual(['zuid.nl.txt', 'جسر.txt']);
    expect(await textsOf(page, '.menu summary')).toEqual(['2 of 4 texts']);
    // Its central wording is in a text that is not among the columns.
    expect(await page.locator('.row.claim').nth(0).locator('.about .words').textContent()).toBe(segmentText(documents[0]!, 1));
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu').getAttribute('open')).toBeNull();
  });

  it('searches without regard to case and diacritics, and marks what it found', async () => {
    const page = await show();
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('search');
    await page.keyboard.type('MALAGA cafe');
    await page.locator('mark.hit').first().waitFor();
    expect(await textsOf(page, '[role=status]')).toEqual(['1 claim shown']);
    expect(await textsOf(page, 'mark.hit')).toEqual(['Café', 'Málaga']);
    await page.keyboard.press('Escape');
    expect(await textsOf(page, '[role=status]')).toEqual(['6 claims shown']);
    await page.locator('#search').fill('no such words');
    await page.getByText('No claim fits these filters.').waitFor();
    await page.locator('#search').fill('المفتشون');
    await page.locator('mark.hit').first().waitFor();
    // A claim is found by any of its wordings, and Down leads from the search to it.
    expect(await textsOf(page, 'mark.hit')).toEqual(['المفتشون']);
    await page.locator('#search').press('ArrowDown');
    expect(await focused(page)).toBe('0/null');
  });

  it('goes everywhere by keyboard', async () => {
    const page = await show();
    expect(await page.locator('[role=grid] [tabindex="0"]').count()).toBe(1);
    await page.locator('.menu summary').focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('0/null');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('0/1');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('1/1');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('1/1');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('3/1');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('4/2');
    await page.keyboard.press('Control+Home');
    expect(await focused(page)).toBe('0/null');
    await page.keyboard.press('Control+End');
    expect(await focused(page)).toBe('5/3');
    await page.keyboard.press('PageUp');
    expect(await page.locator('[role=grid] [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog');
    expect(await dialog.evaluate((one: HTMLDialogElement) => one.open)).toBe(true);
    expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    expect(await dialog.locator('h2').textContent()).toBe(segmentText(documents[0]!, 1));
    // Along the pairs: the choice follows the arrows.
    await page.locator('[role=option][tabindex="0"]').focus();
    expect(await textsOf(page, '[role=option][aria-selected=true] .label')).toEqual(['A', 'C']);
    await page.keyboard.press('ArrowDown');
    expect(await textsOf(page, '[role=option][aria-selected=true] .label')).toEqual(['B', 'C']);
    expect(await page.locator('.pane.left .current').textContent()).toBe(segmentText(documents[1]!, 1));
    await page.keyboard.press('n');
    expect(await dialog.locator('h2').textContent()).toBe(segmentText(documents[0]!, 0));
    await page.keyboard.press('p');
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    expect(await dialog.evaluate((one: HTMLDialogElement) => one.open)).toBe(false);
    await expect.poll(() => focused(page)).toBe('1/null');
    // Closed at the claim that it was opened from, it gives the focus back to the very cell.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => location.hash === '');
    expect(await focused(page)).toBe('1/1');
  });

  it('opens a claim in its context, with what meets and what clashes marked on both sides', async () => {
    const page = await show();
    await page.locator('.row.claim').nth(0).locator('[data-document="2"]').click();
    expect(await textsOf(page, '.pane.left mark.clash')).toEqual(['37']);
    expect(await textsOf(page, '.pane.right mark.clash')).toEqual(['41']);
    expect(await textsOf(page, '.pane.left mark.agree')).toEqual(['Inspectors', 'cracks']);
    expect(await textsOf(page, '.pane.right mark.agree')).toEqual(['Inspectors', 'cracks']);
    expect(await page.locator('.pane.left mark.clash').getAttribute('title')).toBe('differs: 41');
    expect(await page.locator('.pane.left .text').innerText()).toContain('Café owners in Málaga');
    expect(await page.locator('.verdict').textContent()).toBe('Conflicting: the same matter, told differently Score 0.91 Of links that score this high, about 91 in 100 are right.');
    const reasons = async (): Promise<string[]> => (await page.locator('.reasons tbody tr').allInnerTexts()).map((text) => text.replace(/\s+/gu, ' ').trim());
    expect(await reasons()).toEqual(['numbers 0/1 37≠41 −2.0', 'words 2/2 Inspectors=Inspectors cracks=cracks +2.4']);
    await page.locator('.pane.left mark.clash').hover();
    expect(await textsOf(page, '.lit')).toEqual(['37≠41', '37', '41']);

    const [left, right] = [page.getByLabel('Left text'), page.getByLabel('Right text')];
    await right.selectOption('1:1');
    expect(await reasons()).toEqual(['numbers 1/1 37=37 +3.1', 'names 0/1 without an answer: Bruls −0.4', 'words 2/2 cracks=scheuren steel=staal +2.3', 'length speaks against it −0.2']);
    expect(await textsOf(page, '.pane.left mark.open')).toEqual(['Bruls']);
    expect(await textsOf(page, '.pane.right mark')).toEqual(['37', 'scheuren', 'staal']);
    // Turned around, each side keeps its own marks.
    await left.selectOption('2:0');
    await right.selectOption('0:1');
    expect(await textsOf(page, '.pane.left mark.clash')).toEqual(['41']);
    expect(await textsOf(page, '.pane.right mark.clash')).toEqual(['37']);
    await left.selectOption('3:0');
    expect(await textsOf(page, '.verdict')).toEqual(['Nothing links these two directly: they are one claim through the other wordings.']);
  });

  it('shows a claim of one text in that text, and what comes near it', async () => {
    const page = await show();
    await page.locator('.row.lone [data-claim="3"]').click();
    expect(await page.locator('.compare > .quietly').textContent()).toBe('No other text makes this claim.');
    expect(await page.locator('.pane').count()).toBe(1);
    expect(await page.locator('.pane .current').textContent()).toBe('De veerman zweeg.');
    await page.locator('.near button').click();
    expect(await page.locator('.pane .current').textContent()).toBe(segmentText(documents[3]!, 1));
    await page.getByText('Close', { exact: true }).click();
    await expect.poll(() => focused(page)).toBe('5/3');
  });

  it('tells the wordings of one text apart by their sentences', async () => {
    const [shut, cracks] = alignment.claims;
    const members = [...shut!.members, ...cracks!.members].sort((x, y) => x.document - y.document || x.segment - y.segment);
    const page = await show({ ...alignment, claims: [{ ...cracks!, members, central: cracks!.central }] });
    expect(await page.locator('.row.claim [data-document="0"] .words').allTextContents()).toEqual([segmentText(documents[0]!, 0), segmentText(documents[0]!, 1)]);
    await page.locator('.row.claim .about').click();
    expect(await page.locator('[role=option] .ends').allTextContents()).toEqual(['A2≠C1', 'B2≠C1', 'A2=B2', 'A1=B1', 'C1≈D1']);
    expect(await page.getByLabel('Left text').locator('option').allTextContents()).toHaveLength(6);
  });

  it('brings the sentence into view in a long text, and back', async () => {
    const long = crowd(2);
    const many = { ...long.documents[0]!, text: `${'A line of nothing.\n'.repeat(400)}The ferry sails.`, segments: Array.from({ length: 401 }, (_, index) => ({ from: 19 * index, to: 19 * index + (index === 400 ? 16 : 18), kind: 'sentence' as const, paragraph: index })) };
    const member = { document: 0, segment: 400 };
    const page = await show({ version: 1, documents: [many, long.documents[1]!], links: [], claims: [{ claimId: 'c', members: [member, { document: 1, segment: 0 }], central: member, disputed: false }] });
    await page.keyboard.press('Tab');
    await page.locator('.row.claim .about').click();
    const isInView = (): Promise<boolean> =>
      page.evaluate(() => {
        const [pane, current] = [document.querySelector('.pane.left .scroll')!.getBoundingClientRect(), document.querySelector('.pane.left .current')!.getBoundingClientRect()];
        return current.top >= pane.top && current.bottom <= pane.bottom;
      });
    expect(await isInView()).toBe(true);
    await page.locator('.pane.left .scroll').evaluate((pane) => pane.scrollTo(0, 0));
    expect(await isInView()).toBe(false);
    await page.locator('.pane.left').getByText('Back to the sentence').click();
    expect(await isInView()).toBe(true);
  });

  it('leads from an address with a claim to that claim', async () => {
    const page = await show(alignment, {}, {}, '#claim-c-shut');
    expect(await page.locator('dialog h2').textContent()).toBe(segmentText(documents[0]!, 0));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => location.hash === '');
  });

  it('speaks English and Dutch, and keeps the filter when it switches', async () => {
    const page = await show();
    await page.getByLabel(/^Shared/u).check();
    await page.getByText('Nederlands').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(await page.title()).toBe('Wat 4 teksten beweren');
    expect(await textsOf(page, '[role=status]')).toEqual(['2 beweringen getoond']);
    expect(await page.getByLabel(/^Gedeeld/u).isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Nederlands');
    await page.locator('.row.claim .about').nth(0).click();
    expect(await page.locator('.verdict .score').textContent()).toBe('Score 0,91');
    const words = await page.locator('body').innerText();
    expect(words).not.toMatch(/\b(?:claims?|texts?|shared|conflicting|close|sentence)\b/iu);
    const dutch = await show(alignment, {}, { locale: 'nl-BE' });
    expect(await dutch.locator('html').getAttribute('lang')).toBe('nl');
    const told = await show(alignment, { language: 'en', title: 'The <i>bridge</i>' }, { locale: 'nl-NL' });
    expect(await told.locator('html').getAttribute('lang')).toBe('en');
    expect(await told.locator('h1').textContent()).toBe('The <i>bridge</i>');
    // A long title leaves the switches their place.
    const long = await show(alignment, { title: 'What five newspapers, two ministries and a ferryman had to say on the bridge' }, { viewport: { width: 760, height: 700 } });
    const [title, switches] = [await long.locator('h1').boundingBox(), await long.locator('.settings').boundingBox()];
    expect(title!.x + title!.width).toBeLessThanOrEqual(switches!.x);
  });

  it('is light or dark as the system is, or as the reader likes', async () => {
    const paperOf = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paperOf(await show());
    const page = await show(alignment, {}, { colorScheme: 'dark' });
    const dark = await paperOf(page);
    expect(dark).not.toBe(light);
    await page.locator('.theme').click();
    expect(await paperOf(page)).toBe(light);
    expect(await page.locator('.theme').textContent()).toBe('Dark');
    await page.locator('.theme').click();
    expect(await paperOf(page)).toBe(dark);
  });

  it('shows hostile texts as text, right-to-left texts in their direction', async () => {
    const page = await show();
    const cell = page.locator('.row.lone [data-claim="4"]');
    expect(await cell.locator('.words').textContent()).toBe(hostileSentence);
    await cell.click();
    expect(await page.locator('.pane .current').textContent()).toBe(hostileSentence);
    expect(await page.locator('.pane .chosen bdi').textContent()).toBe(hostileName);
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
    expect(await page.locator('img, iframe, object, link, body script').count()).toBe(0);
    const direction = (selector: string): Promise<string> => page.locator(selector).first().evaluate((one) => getComputedStyle(one).direction);
    expect(await direction('.words[lang=ar]')).toBe('rtl');
    expect(await direction('.words[lang=nl]')).toBe('ltr');
  });

  it('runs no script or style but its own, and reaches nothing', async () => {
    let reached = 0;
    const server = createServer((_, response) => {
      reached++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const page = await show();
    const blocked = await page.evaluate(async (address) => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.hacked = 1';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      const image = document.createElement('img');
      image.src = address;
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.hacked = 1');
      document.body.append(script, style, image, button);
      button.click();
      await fetch(address).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { violations: [...new Set(violations)].sort(), hacked: (window as unknown as { hacked?: number }).hacked, display: getComputedStyle(document.body).display };
    }, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await new Promise((resolve) => server.close(resolve));
    expect(blocked).toEqual({ violations: ['connect-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem'], hacked: undefined, display: 'block' });
    expect(reached).toBe(0);
    // The browser reports what it blocked; that is what this test asked for.
    complaints.length = 0;
  });

  it('prints every claim that is shown, unfolded', async () => {
    const page = await show();
    await page.getByLabel(/^Shared/u).check();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('main').isVisible()).toBe(false);
    expect(await textsOf(page, '.print .claim .words')).toEqual([...[0, 1, 2, 3].map((index) => segmentText(documents[index]!, index < 2 ? 1 : 0)), segmentText(documents[0]!, 0), segmentText(documents[1]!, 0)]);
    expect(await page.locator('.print .links li').first().textContent()).toBe('A–B same 0.97: numbers 1/1, names 0/1, words 2/2');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.print').count()).toBe(0);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each([360, 412, 768, 1024, 1920, 2560])('fits a window %i wide', async (width) => {
    const page = await show(alignment, {}, { viewport: { width, height: 740 } });
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await page.locator(width < 900 ? '.grid.list' : '.grid.matrix').count()).toBe(1);
    expect(await page.locator('.words').count()).toBeGreaterThanOrEqual(10);
    await page.locator('[data-claim="0"]').first().click();
    expect(await page.locator('dialog').evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('.grid.list').waitFor();
  });

  it('takes 200 texts: strips for columns, rows drawn as the reader nears them', async () => {
    const page = await show(crowd(200));
    expect(await page.locator('.grid.list').count()).toBe(1);
    expect(await textsOf(page, '.summary')).toEqual(['200 texts, 601 claims: 1 is made by more than one text; 600 by one text alone.']);
    const cells = (): Promise<number> => page.locator('[data-claim]').count();
    expect(await cells()).toBeLessThan(300);
    expect(await page.locator('svg.strip').first().getAttribute('aria-label')).toBe('200 of 200 texts');
    expect(await page.locator('.row.claim .more').textContent()).toBe('194 more wordings');
    await page.locator('[data-claim]').first().focus();
    await page.keyboard.press('Control+End');
    expect(await cells()).toBe(601);
    expect(await focused(page)).toBe('600/null');
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('.menu summary').click();
    await page.getByLabel('Find a text').fill('text-19');
    expect(await page.locator('.choices label:visible').count()).toBe(11);
    await page.locator('.choices label:visible input').first().check();
    expect(await page.locator('.grid.matrix').count()).toBe(1);
    expect(await countsOf(page)).toEqual(['4', '1', '3', '0']);
    await page.keyboard.press('Escape');
    await page.locator('.row.claim .about').click();
    expect(await page.locator('[role=option]').count()).toBe(60);
    expect(await page.getByText('and 139 more: choose two texts above').count()).toBe(1);
  });

  it('has something to say where there is nothing to show', async () => {
    const page = await show({ version: 1, documents: alignment.documents.slice(0, 2), links: [], claims: [] });
    expect(await textsOf(page, '.nothing')).toEqual(['There are no claims in these texts.']);
    await show({ version: 1, documents: [], links: [], claims: [] });
  });
});
