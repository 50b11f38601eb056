/** Content Credentials: a signed file that is dropped on the check page says who signed it, with no request. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNER, SOURCE_TYPE, signPicture } from '../fakes/signed-picture';
import { type CheckDriver, driveCheck, type OwnPage } from './harness/check-driver';
import { clearBox, dropFile, openCheckPage } from './harness/check-page';
import { type BrowserName, eventually } from './harness/driver';
import { type PageServer, servePages } from './harness/pages';
import { drawScreenshots } from './harness/screenshots';

const AI = [{ action: 'c2pa.created', digitalSourceType: `${SOURCE_TYPE}trainedAlgorithmicMedia` }];
const PHOTO = [{ action: 'c2pa.created', digitalSourceType: `${SOURCE_TYPE}digitalCapture` }];

describe.each<BrowserName>(['chromium', 'firefox'])('Content Credentials on the check page in %s', (name) => {
  let server: PageServer;
  let driver: CheckDriver;
  let page: OwnPage;

  beforeAll(async () => {
    server = await servePages(() => '<p>Nothing here.</p>');
    driver = await driveCheck(name, server);
    page = await openCheckPage(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** Drops a file on the box; answers with what stands on the card. */
  async function drop(bytes: Uint8Array): Promise<string> {
    await clearBox(page);
    await dropFile(page, bytes, 'image/png');
    return eventually(
      () => page.evaluate<string>(`document.querySelector('#credentials')?.parentElement.textContent ?? ''`),
      (says) => says !== '',
      30_000,
    );
  }

  it('say that a file was made with AI, taken with a camera, or changed', async () => {
    const made = await signPicture({ actions: AI });
    expect(await drop(made)).toContain(
      `Made or edited with AI, says the file’s Content Credentials (signed by ${SIGNER}).`,
    );
    const words = () => page.evaluate<string>(`document.querySelector('.ws-check .ws-note')?.textContent ?? ''`);
    expect(await eventually(words, (says) => says !== '', 30_000)).toContain('no words in this picture');
    const photo = await signPicture({ actions: PHOTO });
    const calm = await drop(photo);
    expect(calm).toContain(`The file has valid Content Credentials, signed by ${SIGNER}.`);
    expect(calm).toContain('taken with a camera');
    photo[photo.length - 20] = (photo[photo.length - 20] ?? 0) ^ 1;
    expect(await drop(photo)).toContain('changed after its Content Credentials were signed');
  });

  it('stand among what is known of the words in the picture, and in the reply', async () => {
    const [drawn] = await drawScreenshots([{ id: 'ai', lang: 'en', style: 'note', text: 'Sugar feeds cancer.' }]);
    await drop(await signPicture({ actions: AI, picture: new Uint8Array(drawn ?? []) }));
    const known = await eventually(
      () => page.evaluate<string>(`document.querySelector('.ws-known')?.textContent ?? ''`),
      (says) => says !== '',
      30_000,
    );
    expect(known).toMatch(/eating sugar makes cancer worse/);
    expect(known).toContain('Made or edited with AI, says the file’s Content Credentials');
    const reply = await page.evaluate<string>(`document.querySelector('.ws-reply').value`);
    expect(reply).toContain('The picture’s own file says that AI made it or changed it.');
    expect(driver.strayRequests()).toEqual([]);
  });
});
