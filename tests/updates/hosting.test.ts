/** A site on an ordinary static server, set up as the documentation says: what a client and `registry verify` find there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKeyring } from '../../src/cli/publishing/keyring';
import { publishRelease } from '../../src/cli/publishing/release';
import { listFolder, openSite } from '../../src/cli/publishing/site';
import { verifySite } from '../../src/cli/publishing/verify-site';
import { hasNginx, NO_NGINX, type StaticServer, serveWithNginx } from './support/static-servers';
import { packOf, TODAY } from './support/test-repository';

const isHere = hasNginx();
if (!isHere) console.warn(NO_NGINX);

describe.skipIf(!isHere)('a site behind nginx, as documented', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-hosting-'));
  const site = join(folder, 'site');
  let server: StaticServer;

  beforeAll(async () => {
    const keyring = newKeyring(join(folder, 'keys'), 'hosting', TODAY);
    const records = new Map([['source/one', 'ab'.repeat(32)]]);
    for (let release = 0; release < 2; release++) {
      const compile = (sequence: number) => packOf('wellsourced', sequence, ['one']);
      await publishRelease(keyring, 'hosting', site, { compile, records, objections: [] }, TODAY);
    }
    server = await serveWithNginx(site);
  }, 60_000);
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is accepted by registry verify', async () => {
    expect(await verifySite(openSite(server.base), null, TODAY)).toMatchObject({ sequence: 2 });
  });

  it('sends each file with the cache header of its kind, and no mark that could come back', async () => {
    for (const path of listFolder(site)) {
      const { status, headers } = await fetch(server.base + path, { headers: { 'Accept-Encoding': 'identity' } });
      const expected = /timestamp\.json$/.test(path)
        ? 'public, max-age=300'
        : /root\.json$/.test(path)
          ? 'public, max-age=3600'
          : 'public, max-age=31536000, immutable';
      expect({ path, status, cache: headers.get('cache-control') }).toEqual({ path, status: 200, cache: expected });
      expect([headers.get('etag'), headers.get('set-cookie'), headers.get('content-encoding')]).toEqual([
        null,
        null,
        null,
      ]);
    }
  });

  it('says that a root is not there, and lets that be forgotten soon', async () => {
    const { status, headers } = await fetch(`${server.base}metadata/2.root.json`);
    expect(status).toBe(404);
    expect(headers.get('cache-control')).toBeNull();
  });
});
