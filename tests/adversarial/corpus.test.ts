/** The corpus as a whole: that it is as large as it says, and the entries that are data of a registry. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/pack/compile';
import { readSections, writeSections } from '../../src/pack/format';
import { openPack } from '../../src/pack/open';
import { readProjectFile } from '../architecture/source-tree';
import { aRegistry, aSource } from '../fakes/records';
import { ADDRESSES } from './addresses';
import { DATA, MESSAGES } from './messages';
import { PAGES } from './pages';
import { POSTS } from './posts';

const LISTED = 72;
const OWN = 60;

const entries = [...ADDRESSES, ...POSTS, ...PAGES, ...MESSAGES, ...DATA.map((entry) => ({ ...entry, listed: true }))];

describe('the adversarial corpus', () => {
  it('holds the listed attacks and more of our own, each under one name', ({ task }) => {
    const listed = entries.filter((entry) => 'listed' in entry && entry.listed === true).length;
    const own = entries.length - listed;
    Object.assign(task.meta, { figures: { 'listed attacks': listed, 'attacks of our own': own } });
    expect(listed).toBe(LISTED);
    expect(own).toBeGreaterThanOrEqual(OWN);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it.each(DATA)('$id: $what, is held off by a test', ({ heldBy, test }) => {
    expect(readProjectFile(heldBy)).toContain(test);
  });

  it('meets pages of ours that make no markup and no code of text, and that no site can load or reach', () => {
    const manifest = JSON.parse(readProjectFile('manifest.json')) as Record<string, unknown>;
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const rules = policy.split('; ');
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("script-src 'self'");
    expect(rules).toContain("style-src 'self'");
    expect(rules).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:/);
    for (const open of ['web_accessible_resources', 'externally_connectable', 'sandbox'])
      expect(manifest).not.toHaveProperty(open);
  });

  it('opens no pack that claims ten million records', () => {
    const sections = readSections(compilePack(aRegistry({ sources: [aSource({ id: 'agency' })] })));
    const meta = JSON.parse(new TextDecoder().decode(sections.get('META'))) as object;
    const lie = new TextEncoder().encode(JSON.stringify({ ...meta, sources: 10_000_000 }));
    const lying = [...sections].map(([tag, bytes]) => [tag, tag === 'META' ? lie : bytes] as const);
    expect(() => openPack(writeSections(lying as Parameters<typeof writeSections>[0]))).toThrow(/damaged pack/);
  });
});
