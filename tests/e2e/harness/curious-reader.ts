/** A reader who uses every surface once, with canaries wherever something of theirs or of a page stands. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { CANARIES } from './canaries';
import { clearBox } from './check-page';
import { type Driver, eventually, type PopupDriver } from './driver';
import { badgesOf, CLAIM, claimingPage } from './fixtures';
import { drawScreenshots } from './screenshots';

export const FEED = `https://x.com/search?q=${CANARIES.query}`;
const PAGE = claimingPage('x', 'ordinary', 'Flu and COVID boosters start on Monday');
const BOX = `document.querySelector('textarea[name=text]')`;
const MAIN = `document.querySelector('main')?.innerText ?? ''`;

/** The feed: a post with canaries as author, name, words, link and picture. */
export function feedPage(): string {
  return PAGE.html
    .replaceAll('OakfieldHealth', CANARIES.author)
    .replaceAll('Oakfield Health', CANARIES.name)
    .replaceAll('No appointment needed.', CANARIES.text)
    .replaceAll(
      'oakfieldhealth.example/clinics/2026/flu-and-co',
      `oakfieldhealth.example/${CANARIES.link}/2026/flu-and-co`,
    )
    .replaceAll('<title>ordinary', `<title>${CANARIES.title}`)
    .replaceAll('src="data:,"', `src="/${CANARIES.media}.png"`);
}

/** The same feed with the other canary alone, for a private window. */
export const PRIVATE_FEED = `https://x.com/search?q=${CANARIES.private}`;
export function privateFeedPage(): string {
  return PAGE.html
    .replaceAll('OakfieldHealth', CANARIES.private)
    .replaceAll('No appointment needed.', CANARIES.private);
}

/** Opens the feed in a private window; answers with the signals that were found there. */
export async function readInPrivate(page: PopupDriver): Promise<string[]> {
  const report = `(async () => {
    const [{ id }] = (await chrome.tabs.query({})).filter(({ incognito }) => incognito);
    const { ok } = await chrome.tabs.sendMessage(id, { type: 'page-report' });
    return JSON.stringify(ok);
  })()`;
  await page.evaluate(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(PRIVATE_FEED)} }).then(() => undefined)`,
  );
  const told = await eventually(
    () => page.evaluate<string>(report).catch(String),
    (text) => text.includes('corrects-claim') || text.includes('"claim"'),
  );
  const signals = [...told.matchAll(/"signal":"([\w-]+)"/g)].map(([, signal]) => signal ?? '');
  return signals.length > 0 ? signals : [told];
}

/** Reads the feed, opens popup and side panel over it, asks in the popup, presses a badge; answers with what was said. */
export async function readFeed(driver: Driver): Promise<{ badges: string[]; popup: string }> {
  await driver.open(FEED);
  const labels = async () => (await badgesOf(driver)).map(({ label }) => label);
  const badges = await eventually(labels, (all) => all.some((label) => /Checked|Related/.test(label)));
  for (const surface of ['sidepanel', 'popup'] as const) {
    const page = await driver.popup(surface);
    await until(page, `document.querySelector('.ws-row') !== null`);
    await page.evaluate(`void document.querySelector('.ws-row').click()`);
    await until(page, `document.body.innerText.includes(${JSON.stringify(CANARIES.name)})`);
    await page.close();
  }
  const popup = await askPopup(driver);
  await driver.pressBadge(0);
  return { badges, popup };
}

/** Types into the popup's box and presses the button beside it. */
async function askPopup(driver: Driver): Promise<string> {
  const popup = await driver.popup();
  const box = `document.querySelector('input[name=text]')`;
  await until(popup, `${box} !== null`);
  await popup.evaluate(fill(box, `${CLAIM} ${CANARIES.popup}`));
  await popup.evaluate(`void setTimeout(() => ${box}.form.requestSubmit(), 50)`);
  await until(popup, `document.body.innerText.includes('What is known')`);
  const text = await popup.evaluate<string>(`document.body.innerText`);
  await popup.close();
  return text;
}

/** @throws {Error} with what the page shows instead */
async function until(page: PopupDriver, condition: string, timeoutMs = 15_000): Promise<void> {
  const isSo = await eventually(
    () => page.evaluate<boolean>(`Boolean(${condition})`),
    (answer) => answer,
    timeoutMs,
  );
  if (!isSo) throw new Error(`never ${condition}: ${await page.evaluate<string>('document.body.innerText')}`);
}

/** Has words, a link and a picture looked at; changes the reply. The page stays open with what was typed. */
export async function checkThings(page: PopupDriver): Promise<{ pasted: string; link: string; picture: string }> {
  const pasted = await ask(page, `${CLAIM} ${CANARIES.pasted}`, 'autis');
  await page.evaluate(fill(`document.querySelector('.ws-reply')`, `Dear aunt, ${CANARIES.reply}`));
  const host = `${CANARIES.pastedHost}.example`;
  const link = await ask(page, `https://${host}/${CANARIES.pastedLink}`, host);
  return { pasted, link, picture: await readPicture(page) };
}

/** Keeps a check on purpose: this one may be found again. */
export async function keepCheck(page: PopupDriver): Promise<void> {
  await ask(page, `${CLAIM} ${CANARIES.kept}`, 'autis');
  const keep = `Array.from(document.querySelectorAll('main button')).find((one) => one.textContent.includes('Keep this check'))`;
  await until(page, keep);
  await page.evaluate(`void ${keep}.click()`);
  await until(page, `document.querySelector('.ws-pin') !== null`);
}

const KNOWN = 'What is known';

async function ask(page: PopupDriver, text: string, answered: string): Promise<string> {
  await until(page, `${BOX} !== null`);
  await clearBox(page);
  await until(page, `!document.querySelector('main').innerText.includes('${KNOWN}')`);
  await page.evaluate(fill(BOX, text));
  await page.evaluate(`void setTimeout(() => document.querySelector('form').requestSubmit(), 50)`);
  await until(page, `document.querySelector('main').innerText.includes('${KNOWN}')`);
  await until(page, `document.querySelector('main').innerText.includes(${JSON.stringify(answered)})`);
  return page.evaluate<string>(MAIN);
}

/** As a reader types: the box is changed and says so. */
function fill(box: string, text: string): string {
  return `(() => { const box = ${box}; box.value = ${JSON.stringify(text)}; box.dispatchEvent(new Event('input', { bubbles: true })); })()`;
}

let drawing: Promise<Buffer[]> | undefined;

/** Drawn once for all browsers. */
function pictures(): Promise<Buffer[]> {
  const text = `${CLAIM}\n${CANARIES.pictureWords}`;
  drawing ??= drawScreenshots([{ id: 'canary', lang: 'en', style: 'note', text }]);
  return drawing;
}

/** A picture with a canary in its words, one in its data and one in its name; answers with the words that were read. */
async function readPicture(page: PopupDriver): Promise<string> {
  const [picture] = await pictures();
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-picture-'));
  const file = join(folder, `${CANARIES.pictureName}.png`);
  writeFileSync(file, withComment(picture ?? Buffer.alloc(0), CANARIES.pictureData));
  await page.upload('input[name=picture]', file);
  await until(page, `${BOX}.value.includes(${JSON.stringify(CANARIES.pictureWords)})`, 60_000);
  const words = await page.evaluate<string>(`${BOX}.value`);
  rmSync(folder, { recursive: true });
  return words;
}

/** A PNG with a text chunk behind its head. */
function withComment(png: Buffer, comment: string): Buffer {
  const HEAD = 33;
  const body = Buffer.concat([Buffer.from('tEXt'), Buffer.from(`Comment\0${comment}`)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, HEAD), length, body, sum, png.subarray(HEAD)]);
}
