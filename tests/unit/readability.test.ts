/** The English strings read at the age of twelve: measured the usual way, with the words that readers of health posts know left out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradeOf, isSentence } from '../../scripts/readability';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
/** A grade of school is an age less five: age twelve is the seventh. */
const GRADE_AT_TWELVE = 7;
/** One long word makes a short line look hard; no line may be harder than this. */
const HARDEST_LINE = 12;

const sentences = Object.entries(messages).filter(([, { message }]) => isSentence(message));

describe('the English strings', () => {
  it('are sentences enough to measure', () => {
    expect(sentences.length).toBeGreaterThan(150);
  });

  it('read at the age of twelve, taken together', () => {
    expect(gradeOf(sentences.map(([, { message }]) => message).join('\n'))).toBeLessThanOrEqual(GRADE_AT_TWELVE);
  });

  it('hold no line that is hard by itself', () => {
    const hard = sentences
      .map(([key, { message }]) => ({ key, grade: Math.round(gradeOf(message) * 10) / 10, message }))
      .filter(({ grade }) => grade > HARDEST_LINE);
    expect(hard).toEqual([]);
  });

  it('keep sentences short', () => {
    const long = sentences.flatMap(([key, { message }]) =>
      message
        .split(/[.!?:]\s/)
        .filter((sentence) => sentence.split(/\s+/).length > 25)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe('the measure', () => {
  it('tells easy words from hard ones', () => {
    expect(gradeOf('The cat sat on the mat. It was a warm day.')).toBeLessThan(2);
    expect(
      gradeOf('Pharmacological intervention necessitates comprehensive individualised evaluation of comorbidities.'),
    ).toBeGreaterThan(15);
  });
});
