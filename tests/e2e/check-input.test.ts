/** The reference links and messages through the worker of the built package, in both browsers: the same as in Node, and no request. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/model/inquiry';
import { demoPage } from '../demo/pages';
import { expectedOf, foundOf, linkCases, MUST_BE_UNKNOWN, withoutSource } from '../unit/inquiry/link-cases';
import { type BrowserName, type Driver, launch, type PopupDriver } from './harness/driver';
import { packageWithDemo } from './harness/package';
import { type PageServer, servePages } from './harness/pages';

const OPTIONS = 'src/entrypoints/options/index.html';
/** Questions in one round through the driver. */
const ROUND = 40;
const MESSAGES = 'tests/reference/messages';

type Answer = { ok: Inquiry } | { error: string };

describe.each<BrowserName>(['chromium', 'firefox'])('questions to the worker in %s', (name) => {
  let server: PageServer;
  let driver: Driver;
  let page: PopupDriver;
  let folder: string;

  beforeAll(async () => {
    folder = packageWithDemo(name);
    server = await servePages(demoPage);
    driver = await launch(name, server, folder);
    page = await driver.ownPage(OPTIONS);
  });
  afterAll(async () => {
    await page?.close();
    await driver?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Asks as the check page does. Quotations and evidence stay in the browser: they would only be carried around. */
  async function ask(texts: readonly string[]): Promise<Inquiry[]> {
    const answers: Answer[] = [];
    for (let at = 0; at < texts.length; at += ROUND) {
      const round = JSON.stringify(texts.slice(at, at + ROUND));
      answers.push(
        ...(await page.evaluate<Answer[]>(`(async () => {
          const answers = [];
          for (const text of ${round}) {
            const answer = await chrome.runtime.sendMessage({ type: 'check-input', input: { from: 'paste', text } });
            for (const link of answer.ok?.links ?? []) link.findings.forEach((finding) => { finding.evidence = []; });
            answer.ok?.assessment.findings.forEach((finding) => { finding.evidence = []; });
            if (answer.ok) answer.ok.sentences = [];
            answers.push(answer);
          }
          return answers;
        })()`)),
      );
    }
    return answers.map((answer) => {
      if ('error' in answer) throw new Error(answer.error);
      return answer.ok;
    });
  }

  it('about links are answered as the reference says', async () => {
    const cases = linkCases().flatMap((set) => set.cases.map((one) => ({ set: set.set, ...one })));
    const inquiries = await ask(cases.map(({ link }) => link));
    const wrong = cases.flatMap(({ set, ...one }, i): object[] => {
      const inquiry = inquiries[i];
      if (!inquiry) return [{ name: one.name, found: null }];
      const known = one.source !== undefined || MUST_BE_UNKNOWN.has(set);
      const found = known ? foundOf(inquiry) : withoutSource(foundOf(inquiry));
      return isSame(found, expectedOf(one)) ? [] : [{ name: one.name, found, expected: expectedOf(one) }];
    });
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(wrong).toEqual([]);
  });

  it('about forwarded messages name their claims', async () => {
    const messages = readdirSync(MESSAGES).flatMap(
      (file) =>
        (JSON.parse(readFileSync(`${MESSAGES}/${file}`, 'utf8')) as { messages: { claims: object; text: string }[] })
          .messages,
    );
    const inquiries = await ask(messages.map(({ text }) => text));
    const expected = messages.flatMap(({ claims }, i) => Object.keys(claims).map((claim) => `${i} ${claim}`));
    const found = new Set(
      inquiries.flatMap(({ assessment }, i) =>
        assessment.findings.flatMap(({ subject }) => ('claim' in subject ? [`${i} ${subject.claim}`] : [])),
      ),
    );
    expect(expected.filter((one) => found.has(one)).length / expected.length).toBeGreaterThanOrEqual(0.85);
  });

  it('that are no questions are refused with a word on why', async () => {
    const answers = await page.evaluate<
      Answer[]
    >(`Promise.all([null, { from: 'paste' }, { from: 'page', facts: { text: 1 } }]
      .map((input) => chrome.runtime.sendMessage({ type: 'check-input', input })))`);
    expect(answers.map((answer) => ('error' in answer ? answer.error : ''))).toEqual([
      'expected { from, text } or { from: "page", facts }',
      'expected { from, text } or { from: "page", facts }',
      expect.stringMatching(/^(?:site|text): /),
    ]);
  });

  it('about a text of two hundred pages are answered', async () => {
    const length = await page.evaluate<number>(`(async () => {
      const text = 'My knee hurts and the doctor gave me tablets for it. '.repeat(12000);
      const { ok } = await chrome.runtime.sendMessage({ type: 'check-input', input: { from: 'paste', text } });
      return ok.read.characters;
    })()`);
    expect(length).toBeGreaterThan(600_000);
  });

  it('cause no request to anybody', () => {
    expect(driver.strayRequests()).toEqual([]);
    expect(server.requests).toEqual([]);
  });
});

function isSame(a: object, b: object): boolean {
  const sorted = (value: object) => JSON.stringify(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}
