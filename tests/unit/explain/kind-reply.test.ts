/** A reply to send back: what is known and where it is written; kind, short, and never about the person. */
import { describe, expect, it } from 'vitest';
import { kindReplies } from '../../../src/explain/kind-reply';
import type { Finding } from '../../../src/model/assessment';
import type { ReplyTone } from '../../../src/model/inquiry';
import { AI_PICTURE, inquiryInto, LANGUAGES, TEXTS, translator } from './inquiries';

function reply(text: string, tone: ReplyTone = 'plain', language = 'en', country: string | null = 'GB'): string {
  const replies = kindReplies(inquiryInto(text, language, country), translator(language));
  return replies.find((one) => one.tone === tone)?.text ?? '';
}

describe('a kind reply', () => {
  it('comes in three tones', () => {
    const replies = kindReplies(inquiryInto(TEXTS.urgent), translator('en'));
    expect(replies.map(({ tone, lang }) => `${tone} ${lang}`)).toEqual(['warm en', 'plain en', 'brief en']);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(3);
  });

  it('says first what to do now where acting on it can injure, then what is known and who says so', () => {
    const text = reply(TEXTS.urgent, 'brief');
    expect(text).toMatch(/^What matters most: Cool the burn at once/);
    expect(text).toMatch(/You can read it here: [^,]+, https:\/\/\S+$/);
  });

  it('keeps to three claims, one when brief, and owns up to the rest', () => {
    expect(reply(TEXTS.several, 'warm').match(/https:\/\//g)).toHaveLength(2);
    expect(reply(TEXTS.several, 'brief').match(/https:\/\//g)).toHaveLength(1);
    expect(reply(TEXTS.several)).toContain('About the rest I could not find a check.');
  });

  it('agrees with a message that puts a myth right', () => {
    expect(reply(TEXTS.corrects)).toContain('It is right to doubt that “The MMR vaccine causes autism”.');
  });

  it('is honest where nothing was found', () => {
    expect(reply(TEXTS.nothing, 'brief')).toBe('I could not find a check of this, so I do not know if it is right.');
    expect(reply(TEXTS.everyday, 'plain')).toBe('I could not find a check of this, so I do not know if it is right.');
  });

  it.each([
    [TEXTS.lookalike, 'I would not open the link: it goes to cdc-gov.com, not to cdc.gov.'],
    [TEXTS.login, 'I would not open the link: it looks like who.int but goes to evil-site.com.'],
    [TEXTS.short, 'The link does not show where it leads, so I did not open it. Do you have the full one?'],
    [
      TEXTS.source,
      'The link goes to who.int, the site of World Health Organization. What the page itself says, I have not checked.',
    ],
  ])('speaks of the link: %s', (link, words) => {
    expect(reply(link, 'brief')).toBe(words);
  });

  it('names the notice about a study that was taken back', () => {
    expect(reply(TEXTS.retracted, 'brief')).toMatch(/^The study in it was later taken back by its journal\. .*https:/);
  });

  it('tells that the picture file names AI, where its signature holds', () => {
    const replyTo = (ofFile: Finding) => kindReplies(inquiryInto(TEXTS.nothing), translator('en'), ofFile)[1]?.text;
    expect(replyTo(AI_PICTURE)).toContain('The picture’s own file says that AI made it or changed it.');
    expect(replyTo({ ...AI_PICTURE, facts: { credentials: 'unverified' } })).not.toContain('AI');
  });

  it('gives contacts where somebody may be in danger, and nothing else', () => {
    const text = reply(`${TEXTS.danger} The MMR vaccine causes autism.`, 'warm');
    expect(text).toMatch(/999/);
    expect(text).toMatch(/116 123/);
    expect(text).not.toMatch(/vaccine|autism|looked it up/);
    const french = reply(TEXTS.danger, 'brief', 'en', 'FR');
    expect(french).toMatch(/112.*3114/);
    expect(french).not.toMatch(/antipoison/);
  });

  it('sends to the local emergency number where no contact is on record', () => {
    expect(reply(TEXTS.danger, 'brief', 'en', null)).toBe(
      'If anybody is in danger, call your local emergency number now.',
    );
  });

  it('is not written about what was not looked at', () => {
    expect(kindReplies(inquiryInto(TEXTS.script), translator('en'))).toEqual([]);
    expect(kindReplies(inquiryInto(''), translator('en'))).toEqual([]);
  });

  it('speaks the verdict in its own words where the record has no text in the language', () => {
    const italian = translator('it');
    const inquiry = inquiryInto('The MMR vaccine causes autism.', 'it');
    expect(inquiry.assessment.findings[0]?.facts.lang).toBe('en');
    const [, plainReply] = kindReplies(inquiry, italian);
    expect(plainReply?.text).toContain(italian.text('claim_false_says_short'));
    expect(plainReply?.text).not.toMatch(/The MMR|vaccine causes/);
  });

  it.each(LANGUAGES)('is whole in %s: no gap, no accusation, short enough to send', (language) => {
    for (const text of Object.values(TEXTS)) {
      for (const { tone, text: words, lang } of kindReplies(inquiryInto(text, language), translator(language))) {
        expect(words, `${tone} ${text}`).not.toBe('');
        expect(words, `${tone} ${text}`).not.toMatch(
          /\$\w+\$|\b(?:undefined|null)\b|\bliar|\bstupid|\bfake\b|\bscam\b/i,
        );
        expect(words.length, `${tone} ${text}`).toBeLessThan(tone === 'brief' ? 900 : 2200);
        expect(lang).toBe(language);
      }
    }
  });
});
