/** `check`: one answer a line, in order, while posts still come; bad lines in their place. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment';
import { compilePack } from '../../../src/pack/compile';
import { aClaim, anAccount, aRegistry, aSource } from '../../fakes/records';
import { finished, lines, run, SMALL_REGISTRY, start } from './run-cli';

type Answer = Assessment & { id: string; error?: string; candidates?: { claim: string; score: number }[] };

const home = mkdtempSync(join(tmpdir(), 'wellsourced-check-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const SMALL = ['--registry', SMALL_REGISTRY, '--today', '2026-11-22'];
const AGENCY = { site: 'x', text: 'Our new advice on arthritis.', author: { handle: 'AgencyGov' } };

function signalsOf(answer: Answer | undefined): string[] {
  return answer?.findings.map(({ signal }) => signal) ?? [];
}

describe('check --ndjson', () => {
  it('answers each line in its place, and names what is wrong with a bad one', async () => {
    const input = [
      JSON.stringify({ id: 'first', ...AGENCY }),
      'no json',
      JSON.stringify({ id: 'third', site: 'x', text: 5 }),
      '',
      JSON.stringify(AGENCY),
      JSON.stringify({ id: '', ...AGENCY }),
      JSON.stringify({ ...AGENCY, id: 7 }),
      'null',
      '[]',
      JSON.stringify({ id: 'last', ...AGENCY }),
    ].join('\r\n');
    const { code, out, err } = await run(['check', '--ndjson', ...SMALL], input);
    const answers = lines<Answer>(out);
    expect(answers.map(({ id }) => id)).toEqual(['first', '2', 'third', '5', '', '7', '8', '9', 'last']);
    expect(answers.filter(({ error }) => error !== undefined).map(({ id, error }) => `${id}: ${error}`)).toEqual([
      expect.stringMatching(/^2: no JSON: /),
      'third: text: expected string, got 5',
      '7: id: expected string, got 7',
      '8: post: expected Object, got null',
      '9: site: missing',
    ]);
    expect(signalsOf(answers[0])).toContain('source');
    expect([code, err]).toEqual([1, '']);
  });

  it('answers before the next line comes', async () => {
    const child = start(['check', '--ndjson', ...SMALL]);
    const ending = finished(child);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['a', 'b']) {
      child.stdin.write(`${JSON.stringify({ id, ...AGENCY })}\n`);
      expect(JSON.parse((await answers.next()).value)).toMatchObject({ id, status: 'checked' });
    }
    child.stdin.end();
    expect((await ending).code).toBe(0);
  });

  it('says nothing and is content where no post comes', async () => {
    expect(await run(['check', '--ndjson', ...SMALL])).toEqual({ code: 0, out: '', err: '' });
  });

  it('adds the best claims to every answer, whatever was decided', async () => {
    const input = `${JSON.stringify({ site: 'x', text: 'joints' })}\n${JSON.stringify({ site: 'x', text: 'moon water heals joints' })}\n`;
    const { code, out } = await run(['check', '--ndjson', '--candidates', '3', ...SMALL], input);
    const [short, long] = lines<Answer>(out);
    expect(short?.candidates).toBeInstanceOf(Array);
    expect(long?.candidates?.[0]).toEqual({ claim: 'moon-water', score: expect.any(Number) });
    expect(signalsOf(long)).toContain('claim');
    expect(code).toBe(0);
  });

  it('is no error when the reader closes its end', () => {
    const posts = join(home, 'posts.ndjson');
    writeFileSync(posts, `${JSON.stringify({ id: 'a', ...AGENCY })}\n`.repeat(3000));
    const script = 'set -o pipefail; "$0" src/cli/bin.mjs check --ndjson --registry "$1" < "$2" | head -n 1';
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, SMALL_REGISTRY, posts], {
      encoding: 'utf8',
    });
    expect(lines<Answer>(stdout)).toHaveLength(1);
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('check TEXT', () => {
  it('explains each text in words, from the registry that ships', async () => {
    const { code, out, err } = await run(['check', 'The MMR vaccine causes autism.', 'What a lovely evening.']);
    expect(out).toContain('caution  claim:');
    expect(out).toMatch(/What a lovely evening\.\n {2}We found nothing about health in it\./);
    expect([code, err]).toEqual([0, '']);
  });

  it('reads the links in a text', async () => {
    const { out } = await run(['check', '--json', 'See https://www.agency.example/arthritis.', ...SMALL]);
    expect(signalsOf(lines<Answer>(out)[0])).toEqual(['link-source', 'link-conduct']);
  });
});

describe('check URL', () => {
  it('says in words where a link leads, and writes a reply to send back', async () => {
    const { code, out, err } = await run([
      'check',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwho.int%40evil-site.com%2F',
      'javascript:alert(1)',
      '--reply',
      'brief',
    ]);
    expect(out).toContain('“who.int” in this link is not the site. The link goes to evil-site.com.');
    expect(out).toContain('| I would not open the link: it looks like who.int but goes to evil-site.com.');
    expect(out).toContain('This is not a page. It is a small program');
    expect([code, err]).toEqual([0, '']);
  });

  it('speaks the language that is asked for, and English for one that it does not speak', async () => {
    const { out } = await run(['check', 'https://bit.ly/3abc', '--language', 'fr', ...SMALL]);
    expect(out).toContain('un lien court de bit.ly');
    const other = await run(['check', 'https://bit.ly/3abc', '--language', '../../x', ...SMALL]);
    expect(other.out).toContain('short link of bit.ly');
  });

  it('gives the whole inquiry as JSON beside the assessment', async () => {
    const { out } = await run([
      'check',
      '--json',
      'https://web.archive.org/web/2021/https://www.agency.example/x',
      ...SMALL,
    ]);
    expect(lines<Record<string, unknown>>(out)[0]).toMatchObject({
      id: '1',
      status: 'checked',
      inquiry: { kind: 'link', links: [{ host: 'agency.example', steps: [{ why: 'archive' }] }] },
    });
  });

  it('refuses a tone of reply that there is none of', async () => {
    const { code, err } = await run(['check', 'x', '--reply', 'angry']);
    expect([code, err]).toEqual([2, 'wellsourced: --reply takes one of warm, plain, brief, got angry\n']);
  });
});

describe('check --registry', () => {
  it('takes a folder of lean claims, one a line', async () => {
    const folder = join(home, 'lean');
    mkdirSync(folder);
    const claim = {
      id: 'Sun_Water 1',
      claim: { en: 'Sun water cures gout.' },
      wordings: { en: ['sun water cured my gout'] },
      verdict: 'false',
    };
    writeFileSync(join(folder, 'claims.ndjson'), `${JSON.stringify(claim)}\n\n`);
    const { code, out } = await run(['check', '--json', 'sun water cured my gout', '--registry', folder]);
    expect(lines<Answer>(out)[0]?.findings).toMatchObject([
      { subject: { claim: 'Sun_Water 1' }, publisher: 'registry', stance: 'repeats' },
    ]);
    expect(code).toBe(0);
  });

  it('takes a pack, and refuses one that is cut short', async () => {
    const bytes = compilePack(
      aRegistry({
        sources: [aSource({ id: 'agency', accounts: [anAccount('x', 'AgencyGov')] })],
        claims: [aClaim({ id: 'moon-water' })],
      }),
    );
    const [whole, cut] = [join(home, 'whole.pack'), join(home, 'cut.pack')];
    writeFileSync(whole, bytes);
    writeFileSync(cut, bytes.subarray(0, bytes.byteLength - 40));
    const fine = await run(['check', '--ndjson', '--registry', whole], JSON.stringify(AGENCY));
    expect(lines<Answer>(fine.out)[0]?.findings).toMatchObject([{ signal: 'source', publisher: 'test' }]);
    const bad = await run(['check', '--ndjson', '--registry', cut], JSON.stringify(AGENCY));
    expect(bad).toMatchObject({ code: 1, out: '' });
    expect(bad.err).toContain('truncated or padded pack');
  });

  it('refuses a path that is not there, and names it', async () => {
    const { code, out, err } = await run(['check', 'hello', '--registry', join(home, 'nowhere')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`no such registry: ${join(home, 'nowhere')}`);
  });

  it('refuses a folder with a broken record, and names file, line and field', async () => {
    const folder = join(home, 'broken');
    mkdirSync(folder);
    writeFileSync(join(folder, 'claims.ndjson'), '{"id": "a", "claim": {"en": "A."}}\n{"id": "b", "claim": "B."}\n');
    const { code, err } = await run(['check', 'hello', '--registry', folder]);
    expect(code).toBe(1);
    expect(err).toMatch(/claims\.ndjson:2:1: claim: expected Object, got "B\."/);
  });
});
