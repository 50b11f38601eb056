/**
 * Hostile pages in both browsers: the badges that must stand do, none says anything else, nothing of ours throws, no task
 * of ours is long. `npm test` visits a slice, `npm run proof hostile` all of them.
 */
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageCase } from '../adversarial/case';
import { HONEST_BADGES, HONEST_POSTS, PAGES } from '../adversarial/pages';
import { shell } from '../demo/pages';
import { IS_PROOF } from '../updates/support/seeded';
import { type BrowserName, eventually } from './harness/driver';
import { type HostileRun, hostileChromium, hostileFirefox } from './harness/hostile-run';
import { packageWithDemo } from './harness/package';
import { type PageServer, servePages } from './harness/pages';

/** CPU milliseconds of one task of ours on the worst of pages; twice that where other tests share the processor's caches. */
const LONGEST_TASK = IS_PROOF ? 50 : 100;
/** Bytes: what the pages themselves hold, most of it their own, and nothing that grows. */
const MOST_HEAP = 120_000_000;

const VISITED = IS_PROOF ? PAGES : PAGES.filter(({ quick }) => quick);
const byPath = new Map(PAGES.map((entry) => [`/hostile/${entry.id}`, entry]));

function document({ html, early = '', script = '', body }: PageCase): string {
  if (body !== undefined) return body;
  const page = shell('Hostile', HONEST_POSTS).replace('</main></body></html>', `</main>${html}`);
  return `${page.replace('<head>', `<head><script>${early}</script>`)}<script>${script}</script></body></html>`;
}

function serve(host: string, path: string) {
  const entry = host === 'x.com' ? byPath.get(path) : undefined;
  return entry === undefined ? null : { html: document(entry), headers: entry.headers ?? {} };
}

/** What stands there that should not, and what does not that should. */
function faults(labels: readonly string[], { badges = HONEST_BADGES, allowed = [] }: PageCase) {
  const left = [...labels];
  const missing = badges.filter((badge) => {
    const at = left.findIndex((label) => badge.test(label));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { missing, wrong: left.filter((label) => !allowed.some((pattern) => pattern.test(label))) };
}

describe.each<BrowserName>(['chromium', 'firefox'])('a hostile page in %s', (name) => {
  let server: PageServer;
  let run: HostileRun;
  let folder: string;

  beforeAll(async () => {
    folder = packageWithDemo(name);
    server = await servePages(serve);
    run = await (name === 'chromium' ? hostileChromium : hostileFirefox)(server, folder);
  });
  afterAll(async () => {
    await run?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.for(VISITED)('$id: $what', async (entry, { task }) => {
    await run.visit(`https://x.com/hostile/${entry.id}`, entry);
    const isRight = (labels: string[]) => {
      const { missing, wrong } = faults(labels, entry);
      return missing.length === 0 && wrong.length === 0;
    };
    const settled = await eventually(() => run.badges(), isRight);
    expect(faults(settled, entry)).toEqual({ missing: [], wrong: [] });
    // A badge that comes late is as wrong as one that comes at once.
    await sleep(500);
    expect(faults(await run.badges(), entry).wrong).toEqual([]);
    expect(await run.errors()).toEqual([]);
    const longest = await run.longestTask();
    const heap = await run.heap();
    const figures = {
      'longest task, CPU ms': longest?.toFixed(1) ?? 'not told',
      'heap, MB': heap ? (heap / 1e6).toFixed(1) : 'not told',
    };
    Object.assign(task.meta, { figures });
    expect(longest ?? 0).toBeLessThan(LONGEST_TASK);
    expect(heap ?? 0).toBeLessThan(MOST_HEAP);
  });

  it('asks for nothing but the page itself', () => {
    expect(
      server.requests.filter((request) => !/^x\.com\/hostile\//.test(request) && request !== 'x.com/favicon.ico'),
    ).toEqual([]);
  });
});
