/** The maintainers' commands: exit codes, and what stands on standard output. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { registry } from '../../../src/cli/commands/registry';
import { listFolder } from '../../../src/cli/publishing/site';
import { InputError, UsageError } from '../../../src/cli/usage';

const home = mkdtempSync(join(tmpdir(), 'wellsourced-commands-'));
const [keys, site] = [join(home, 'keys'), join(home, 'site')];
const RECORDS = new URL('../../demo/registry', import.meta.url).pathname;
const TODAY = ['--today', '2026-11-22'];

/** Runs a command in this process; `out` is what it wrote. */
async function run(...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  try {
    return { code: await registry(args), out };
  } finally {
    written.mockRestore();
  }
}

beforeAll(async () => {
  vi.stubEnv('WELLSOURCED_PASSPHRASE', 'moon water');
  await run('keys', 'new', '--out', keys, ...TODAY);
}, 60_000);

afterEach(() => {
  vi.stubEnv('WELLSOURCED_PASSPHRASE', 'moon water');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

describe('keys, publish, verify', () => {
  it('go from nothing to a site that is verified', async () => {
    const published = await run('publish', '--keys', keys, '--out', site, '--registry', RECORDS, '--json', ...TODAY);
    expect(published.code).toBe(0);
    expect(JSON.parse(published.out)).toMatchObject({ sequence: 1, timestamp: 1, diffBytes: null });
    const shown = JSON.parse((await run('keys', 'show', '--keys', keys, '--json')).out);
    const verified = await run('verify', site, '--json', '--fingerprint', shown.fingerprint, ...TODAY);
    expect([verified.code, JSON.parse(verified.out)]).toMatchObject([0, { ok: true, publisher: 'wellsourced' }]);
    expect((await run('verify', site, ...TODAY)).out).toContain('everything is signed and accounted for');
  });

  it('show the line by which readers follow a publisher, and the same as a QR code', async () => {
    const { out } = await run('keys', 'show', '--keys', keys, '--address', 'https://updates.example/registry');
    expect(out).toMatch(/https:\/\/updates\.example\/registry\/#[0-9a-f]{64}\n/);
    expect(out).toMatch(/[█▀▄]{10}/);
    await expect(run('keys', 'show', '--keys', keys, '--address', 'http://plain.example/')).rejects.toThrow('https');
  });

  it('sign the timestamp anew on a schedule', async () => {
    const { out } = await run('publish', '--keys', keys, '--out', site, '--refresh', '--json', '--today', '2026-11-23');
    expect(JSON.parse(out)).toEqual({ timestamp: 2 });
    expect((await run('verify', site, '--today', '2026-11-29')).code).toBe(0);
  });

  it('refuse a spoiled site with exit code 1 and a reason', async () => {
    const stray = join(site, 'stray.txt');
    writeFileSync(stray, 'x');
    const refused = await run('verify', site, '--json', ...TODAY);
    expect([refused.code, JSON.parse(refused.out)]).toMatchObject([1, { ok: false, problem: 'mismatch' }]);
    await expect(run('verify', site, ...TODAY)).rejects.toThrow(InputError);
    rmSync(stray);
  });

  it('remove what no longer belongs to the site with the next release', async () => {
    writeFileSync(join(site, 'stray.txt'), 'x');
    await run('publish', '--keys', keys, '--out', site, '--registry', RECORDS, ...TODAY);
    expect(listFolder(site)).not.toContain('stray.txt');
    expect((await run('verify', site, ...TODAY)).code).toBe(0);
  });
});

describe('misuse is named', () => {
  it.each([
    ['keys without an act', ['keys']],
    ['an act nobody knows', ['keys', 'burn']],
    ['new keys without a folder', ['keys', 'new']],
    ['a rotation without a role', ['keys', 'rotate', '--keys', keys]],
    ['publish without keys', ['publish', '--out', site]],
    ['publish without a site', ['publish', '--keys', keys]],
    ['publish under a name that findings keep', ['publish', '--keys', keys, '--out', site, '--publisher', 'reader']],
    ['verify without a site', ['verify']],
    ['verify with a short fingerprint', ['verify', site, '--fingerprint', 'abcd']],
    ['an option nobody knows', ['verify', site, '--fast']],
  ])('%s', async (_name, args) => {
    await expect(run(...args)).rejects.toThrow(UsageError);
  });

  it.each([
    ['keys that are not there', ['publish', '--keys', join(home, 'none'), '--out', site]],
    ['a site that is not there', ['verify', join(home, 'none')]],
    ['new keys over old ones', ['keys', 'new', '--out', keys]],
    ['objections that are none', ['publish', '--keys', keys, '--out', site, '--objections', join(home, 'none')]],
  ])('input: %s', async (_name, args) => {
    await expect(run(...args)).rejects.toThrow(InputError);
  });

  it('a wrong passphrase', async () => {
    vi.stubEnv('WELLSOURCED_PASSPHRASE', 'wrong');
    const args = ['publish', '--keys', keys, '--out', site, '--registry', RECORDS];
    await expect(run(...args, ...TODAY)).rejects.toThrow('wrong passphrase');
  });

  it('no passphrase, and nobody to ask', async () => {
    vi.stubEnv('WELLSOURCED_PASSPHRASE', '');
    await expect(run('keys', 'renew', '--keys', keys)).rejects.toThrow('WELLSOURCED_PASSPHRASE');
  });
});
