/** The local page of the registry: read only, for this machine alone, and no word of a record becomes markup. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html, outside } from '../../../src/cli/serve/html';
import { type RunningServer, startServer } from '../../../src/cli/serve/server';
import { SMALL_REGISTRY } from './run-cli';

const home = mkdtempSync(join(tmpdir(), 'wellsourced-serve-'));
const AGENCY = join(home, 'sources/us/agency.yaml');
let server: RunningServer;

beforeAll(async () => {
  cpSync(SMALL_REGISTRY, home, { recursive: true });
  server = await startServer(home, '2026-11-22', 0);
});
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

async function page(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(new URL(path, server.url));
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** What fetch would not send. */
function status(method: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    request({ host: '127.0.0.1', port, method, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the local page', () => {
  it.each([
    ['/', 'To look at again next'],
    ['/records', '3 of 3 records'],
    ['/records?q=moon+water', '1 of 3 records'],
    ['/records?type=source&label=drug-maker', '1 of 3 records'],
    ['/expiry', 'Within half a year'],
    ['/graph', 'Example Pharma'],
    ['/imports', 'open data sets'],
    ['/problems', 'No complaint about 3 records'],
    ['/record/source/agency', 'We are on X as @AgencyGov'],
    ['/record/claim/moon-water', 'No study has found that moon water changes arthritis.'],
  ])('shows %s', async (path, expected) => {
    const { status: code, text } = await page(path);
    expect([code, text]).toEqual([200, expect.stringContaining(expected)]);
  });

  it('says so when there is no such record', async () => {
    for (const path of ['/record/source/nobody', '/etc/passwd', '/record/../../x'])
      expect((await page(path)).status).toBe(404);
  });

  it('follows the files', async () => {
    const before = readFileSync(AGENCY, 'utf8');
    writeFileSync(AGENCY, before.replace('name: Example Health Agency', 'name: "<img src=x onerror=alert(1)>"'));
    const { text } = await page('/record/source/agency');
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(text).not.toContain('<img');
    writeFileSync(AGENCY, before);
  });

  it('runs no script, loads nothing from elsewhere and is framed by nobody', async () => {
    const { text, headers } = await page('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(text).not.toMatch(/<script|style=|\son\w+=/);
  });

  it('changes nothing, and answers to no other name', async () => {
    const { host } = new URL(server.url);
    expect(await status('POST', host)).toBe(405);
    expect(await status('GET', 'registry.attacker.example')).toBe(421);
    expect(await status('HEAD', host)).toBe(200);
  });
});

describe('HTML as a value', () => {
  it('escapes what is put into it', () => {
    expect(html`<a title="${'"x" <b>'}">${['&', "'"]}</a>`.text).toBe(
      '<a title="&quot;x&quot; &lt;b&gt;">&amp;&#39;</a>',
    );
    expect(html`<p>${html`<b>${null}${5}</b>`}</p>`.text).toBe('<p><b>5</b></p>');
  });

  it('links to https pages only', () => {
    expect(outside('javascript:alert(1)', 'x').text).toBe('x');
    expect(outside('https://a.example', 'x').text).toContain('rel="noreferrer noopener"');
  });
});
