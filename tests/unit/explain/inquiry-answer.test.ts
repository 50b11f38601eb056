/** Three lines, the most important first, in every language. */
import { describe, expect, it } from 'vitest';
import { answerInquiry, lineText } from '../../../src/explain/inquiry-answer';
import type { Finding } from '../../../src/model/assessment';
import { AI_PICTURE, inquiryInto, LANGUAGES, TEXTS, translator } from './inquiries';

function answer(text: string, language = 'en', ofFile: Finding | null = null) {
  const { lines, todo, mark, details } = answerInquiry(inquiryInto(text, language), translator(language), ofFile);
  return { mark, lines: lines.map(lineText), todo: todo.map(lineText), details };
}

describe('an answer', () => {
  it('says first what to do where acting on a claim can injure', () => {
    const { lines, mark } = answer(TEXTS.urgent);
    expect(lines[0]).toMatch(/^Cool the burn at once/);
    expect(lines[1]).toMatch(/^Butter, oil, toothpaste/);
    expect(lines[2]).toBe('We found 1 claim in it that has been checked.');
    expect(mark).toBe('caution');
  });

  it('says of what nothing is known beside what is', () => {
    expect(answer(TEXTS.several).lines).toContain(
      'We found 2 claims in it that have been checked. About 1 other sentence on health we have nothing on record.',
    );
  });

  it('does not judge what it does not know', () => {
    expect(answer(TEXTS.nothing)).toMatchObject({
      mark: 'unlisted',
      lines: ['Nothing on record matches this. That makes it neither true nor false.'],
      todo: [
        'Ask a nurse, doctor or pharmacist before you do what it says.',
        'Ask who wrote it first, and where it says so.',
      ],
    });
    expect(answer(TEXTS.everyday).lines[0]).toBe('We found nothing about health in it.');
    expect(answer(TEXTS.unlisted).lines).toEqual([
      'This link goes to garlic-every-day.com.',
      'We have nothing on record about this site. That is neither good nor bad.',
    ]);
  });

  it('names what is odd about an address instead of repeating it', () => {
    expect(answer(TEXTS.login)).toMatchObject({
      mark: 'caution',
      lines: ['“who.int” in this link is not the site. The link goes to evil-site.com.'],
      todo: ['Do not type a password or card number there.'],
    });
    expect(answer(TEXTS.short).todo).toEqual([
      'You can see where it leads on this page of bit.ly, without going there: https://bit.ly/3xYz12+',
    ]);
  });

  it('says whose site it is and what stood in front of it', () => {
    expect(answer(`https://l.facebook.com/l.php?u=${encodeURIComponent(TEXTS.source)}`).lines).toEqual([
      'This link goes to who.int, the site of World Health Organization.',
      'Before that it goes through Facebook, which sees who opens it.',
    ]);
  });

  it('says in one of its lines that the picture file names AI, and never where somebody may be in danger', () => {
    const says = 'Made or edited with AI, says the file’s Content Credentials.';
    for (const text of [TEXTS.several, TEXTS.nothing, TEXTS.short, TEXTS.login]) {
      const { lines } = answer(text, 'en', AI_PICTURE);
      expect(lines, text).toContain(says);
      expect(lines.length, text).toBeLessThanOrEqual(3);
    }
    expect(answer(TEXTS.nothing, 'en', AI_PICTURE).mark).toBe('info');
    expect(answer(TEXTS.danger, 'en', AI_PICTURE).lines).not.toContain(says);
  });

  it('says nothing but where help is where somebody may be in danger', () => {
    const { lines, todo, mark } = answer(TEXTS.danger);
    expect(lines[0]).toBe('If somebody is in danger, get help now');
    expect(todo).toEqual(['Call your local emergency number, or talk to somebody you trust.']);
    expect(mark).toBe('info');
  });

  it.each(LANGUAGES)('is whole in %s', (language) => {
    for (const text of [...Object.values(TEXTS), '', '…', 'http://localhost/']) {
      const { lines, todo } = answer(text, language);
      expect(lines.length, text).toBeGreaterThan(0);
      expect(lines.length, text).toBeLessThanOrEqual(3);
      expect(todo.length, text).toBeLessThanOrEqual(3);
      for (const line of [...lines, ...todo]) expect(line, text).not.toMatch(/\$\w+\$|\b(?:undefined|null)\b/);
    }
  });
});
