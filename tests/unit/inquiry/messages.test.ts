/**
 * Runs the forwarded messages under `tests/reference/messages` and measures how many of their claims are named, and how
 * often one is named that is not there or said to stand in the contrary way. `unclear` is no error: it is shown as a
 * related check, with the same answer and without calling the message a repeat.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inquire } from '../../../src/inquiry/inquire';
import type { Inquiry } from '../../../src/model/inquiry';
import { bothRegistries, reader } from '../signals/lookups';

interface MessageFile {
  language: string;
  /** Claim → stance, or several with `|` where a sentence both tells and repeats. */
  messages: { claims: Record<string, string>; text: string }[];
}

const FOLDER = fileURLToPath(new URL('../../reference/messages/', import.meta.url));
const files = readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(FOLDER + name, 'utf8')) as MessageFile);
const lookup = bothRegistries();

interface Figures {
  expected: number;
  named: number;
  exact: number;
  found: number;
  wrong: string[];
}

function stancesIn({ assessment }: Inquiry): Map<string, string> {
  const stances = new Map<string, string>();
  for (const { subject, stance } of assessment.findings)
    if ('claim' in subject) stances.set(subject.claim, stance ?? '');
  return stances;
}

function measure({ language, messages }: MessageFile): Figures {
  const figures: Figures = { expected: 0, named: 0, exact: 0, found: 0, wrong: [] };
  for (const { claims, text } of messages) {
    const found = stancesIn(inquire({ from: 'paste', text }, lookup, reader({ language })));
    figures.expected += Object.keys(claims).length;
    figures.found += found.size;
    for (const [claim, stance] of found) {
      const wanted = claims[claim]?.split('|') ?? [];
      if (wanted.length > 0) figures.named++;
      if (wanted.includes(stance)) figures.exact++;
      else if (wanted.length === 0 || stance !== 'unclear')
        figures.wrong.push(`${claim} ${stance} for ${wanted.join('|') || 'nothing'}: ${text.slice(0, 40)}`);
    }
  }
  return figures;
}

function sum(all: readonly Figures[]): Figures {
  return all.reduce((a, b) => ({
    expected: a.expected + b.expected,
    named: a.named + b.named,
    exact: a.exact + b.exact,
    found: a.found + b.found,
    wrong: [...a.wrong, ...b.wrong],
  }));
}

function tell(name: string, { expected, named, exact, found, wrong }: Figures): string {
  const share = (part: number, of: number) => (part / of).toFixed(3);
  return `${name}: ${expected} claims, named ${share(named, expected)}, with their stance ${share(exact, expected)}, wrong or contrary ${share(wrong.length, found)} of ${found}`;
}

describe('forwarded messages', () => {
  const measured = files.map((file) => ({ language: file.language, figures: measure(file) }));
  const total = sum(measured.map(({ figures }) => figures));
  for (const { language, figures } of measured) console.info(tell(language, figures));
  console.info([tell('all', total), ...total.wrong].join('\n  '));

  it('are at least 120 in four languages', () => {
    expect(files.map(({ language }) => language).sort()).toEqual(['de', 'en', 'es', 'fr']);
    expect(files.flatMap(({ messages }) => messages).length).toBeGreaterThanOrEqual(120);
  });

  it('have their claims named', () => {
    expect(total.named / total.expected).toBeGreaterThanOrEqual(0.85);
    for (const { language, figures } of measured)
      expect(figures.named / figures.expected, language).toBeGreaterThanOrEqual(0.8);
  });

  it('are hardly ever said to hold a claim that they do not, or to stand to it in the contrary way', () => {
    expect(total.wrong.length / total.found, total.wrong.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('are said to correct a myth only where they do', () => {
    expect(total.wrong.filter((line) => line.includes(' debunks for '))).toEqual([]);
  });

  /** The floor is what the matcher reaches today, a little below; raise it with the matcher. */
  it('have more than half of their stances told apart', () => {
    expect(total.exact / total.expected).toBeGreaterThanOrEqual(0.55);
  });
});
