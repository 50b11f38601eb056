/** What a test does on the check page: opens it, clears its box, drops a file on it. */
import { CHECK_PAGE, type CheckDriver, type OwnPage } from './check-driver';
import { eventually } from './driver';

export async function openCheckPage(driver: CheckDriver): Promise<OwnPage> {
  const page = await driver.openOwn(CHECK_PAGE);
  await untilDrawn(page);
  return page;
}

/** The page has asked for the settings and drawn itself. */
export async function untilDrawn(page: OwnPage): Promise<void> {
  await eventually(
    () => page.evaluate<boolean>(`document.querySelector('textarea[name=text]') !== null`).catch(() => false),
    (isThere) => isThere,
  );
}

/** Presses "Clear"; where nothing was typed or dropped there is no such button, and nothing to do. */
export async function clearBox(page: Pick<OwnPage, 'evaluate'>): Promise<void> {
  await page.evaluate(
    `void Array.from(document.querySelectorAll('.ws-check button')).find((one) => one.textContent === 'Clear')?.click()`,
  );
}

export async function dropFile(page: OwnPage, bytes: Uint8Array, type: string): Promise<void> {
  const packed = JSON.stringify(Buffer.from(bytes).toString('base64'));
  await page.evaluate(`(() => { const bytes = Uint8Array.from(atob(${packed}), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer(); data.items.add(new File([bytes], 'picture', { type: '${type}' }));
    document.querySelector('form').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data })); })()`);
}
