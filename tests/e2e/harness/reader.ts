/** A reader with the extension and publishers that a test controls: what they do in the settings, and what is stored then. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Seed, writeSeeds } from '../../../scripts/seeds';
import type { PublisherState, PublishersAnswer } from '../../../src/messages/protocol';
import type { SourceRecord } from '../../../src/model/records';
import { compilePack } from '../../../src/pack/compile';
import { anAccount, aRegistry, aSource } from '../../fakes/records';
import { TestRepository } from '../../updates/support/test-repository';
import type { BrowserName, Driver, PopupDriver } from './driver';

export const BUILT_IN_SITE = 'https://updates.test/wellsourced/';
const OPTIONS = 'src/entrypoints/options/index.html';

/** A publisher that says of the writer of the fixture page that they are of this kind. */
export function publisherOf(
  id: string,
  kind: SourceRecord['kind'],
  seed: number,
  handle = 'OakfieldHealth',
): TestRepository {
  const repository = new TestRepository(id, seed, Date.now());
  const far = { review_by: '2099-01-01' };
  repository.compile = (sequence, names) => {
    const oakfield = aSource({
      ...identity('oakfield', far),
      kind,
      name: 'Oakfield',
      accounts: [anAccount('x', handle, far)],
    });
    const others = names.map((name) => aSource({ ...identity(name, far), accounts: [anAccount('x', name, far)] }));
    const date = new Date(repository.now).toISOString().slice(0, 10);
    return compilePack(
      aRegistry({ publisher: id, name: `Registry ${id}`, date, sequence, sources: [oakfield, ...others] }),
    );
  };
  return repository;
}

function identity(id: string, far: { review_by: string }) {
  return { id, reviewed: { by: ['project'], on: '2026-11-01', ...far } };
}

/** The built package, with this repository in the place of the project's own, whose address is a placeholder still. */
export function packageWith(name: BrowserName, repository: TestRepository, others: readonly Seed[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-package-'));
  cpSync(resolve('dist', name === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.host_permissions = ['https://updates.test/*'];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const updates = { url: BUILT_IN_SITE, fingerprint: repository.fingerprint };
  writeSeeds(folder, [{ publisher: repository.publisher, sequence: 1, bytes: repository.pack, updates }, ...others]);
  return folder;
}

export function removePackage(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export function addressOf(url: string, { fingerprint }: TestRepository): string {
  return `${url}#${fingerprint}`;
}

/** The settings page, and what a reader does there. */
export class SettingsPage {
  private constructor(private readonly page: PopupDriver) {}

  static async open(driver: Driver): Promise<SettingsPage> {
    return new SettingsPage(await driver.ownPage(OPTIONS));
  }

  close(): Promise<void> {
    return this.page.close();
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression);
  }

  press(selector: string): Promise<void> {
    return this.page.press(selector);
  }

  /** Puts the address into the field and presses "Follow"; answers with what the page says then. */
  async follow(address: string): Promise<string> {
    await this.until(`document.querySelector('input[name=publisher]') !== null`);
    await this.evaluate(`(() => {
      const input = document.querySelector('input[name=publisher]');
      input.value = ${JSON.stringify(address)};
      input.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await this.until(`!document.querySelector('.ws-follow button').disabled`);
    await this.press('.ws-follow button');
    const note = `document.querySelector('.ws-follow .ws-caution, .ws-follow .ws-support')`;
    await this.until(note);
    return this.evaluate<string>(`${note}.textContent`);
  }

  /** Presses "Look for updates" and waits for the end of it. */
  async update(): Promise<void> {
    await this.until(`document.querySelector('[data-act=update]') !== null`);
    await this.press('[data-act=update]');
    await this.until(`!document.querySelector('[data-act=update]').disabled`);
  }

  /** What the page says of a publisher, and the refusal that it tells. */
  async card(id: string): Promise<{ text: string; alert: string | null }> {
    const card = `document.querySelector('[data-publisher=${id}]')`;
    return this.evaluate(
      `({ text: ${card}?.textContent ?? '', alert: ${card}?.querySelector('[role=alert]')?.textContent ?? null })`,
    );
  }

  async publishers(): Promise<PublisherState[]> {
    const { publishers } = await this.ask<PublishersAnswer>({ type: 'get-publishers' });
    return publishers;
  }

  async ask<T>(message: object): Promise<T> {
    const answer = await this.evaluate<{ ok: T }>(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    return answer.ok;
  }

  /** Is what is trusted of this publisher about the very pack that is stored? And which release is that? */
  stored(id: string): Promise<{ sequence: number | null; isWhole: boolean }> {
    return this.evaluate(`(async () => {
      const database = await new Promise((resolve, reject) => {
        const request = indexedDB.open('wellsourced');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const read = (store) => new Promise((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).get(${JSON.stringify(id)});
        request.onsuccess = () => resolve(request.result ?? null);
        request.onerror = () => reject(request.error);
      });
      const [pack, trusted] = [await read('packs'), await read('trusted')];
      database.close();
      if (!pack || !trusted?.targets) return { sequence: pack?.sequence ?? null, isWhole: true };
      const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
      const digest = hex(await crypto.subtle.digest('SHA-256', pack.bytes));
      const { signed } = JSON.parse(new TextDecoder().decode(trusted.targets));
      const isNamed = signed.targets['registry.pack'].hashes.sha256 === digest;
      return { sequence: pack.sequence, isWhole: isNamed && hex(pack.digest) === digest };
    })()`);
  }

  /** All that the extension keeps beyond this session, packs by their length. */
  everythingStored(): Promise<unknown> {
    return this.evaluate(`(async () => {
      const rows = await new Promise((resolve, reject) => {
        const request = indexedDB.open('wellsourced');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const found = {};
          const transaction = database.transaction([...database.objectStoreNames]);
          for (const store of database.objectStoreNames) {
            transaction.objectStore(store).getAll().onsuccess = ({ target }) => {
              found[store] = target.result.map(({ publisher, sequence, bytes }) => [publisher, sequence, bytes?.byteLength]);
            };
          }
          transaction.oncomplete = () => { database.close(); resolve(found); };
        };
      });
      return { rows, local: await chrome.storage.local.get(null) };
    })()`);
  }

  private async until(condition: string): Promise<void> {
    const end = Date.now() + 30_000;
    while (!(await this.evaluate<boolean>(`Boolean(${condition})`))) {
      if (Date.now() > end) throw new Error(`never: ${condition}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
