/** What a reader pastes is told apart, read within bounds, and answered; bad input gets clear words. */
import { describe, expect, it } from 'vitest';
import { inquire } from '../../../src/inquiry/inquire';
import type { Inquiry } from '../../../src/model/inquiry';
import { parseCheckInput } from '../../../src/model/inquiry';
import { bothRegistries, reader } from '../signals/lookups';

const lookup = bothRegistries();

function ask(text: string, from: 'paste' | 'image' = 'paste'): Inquiry {
  return inquire({ from, text }, lookup, reader({ country: 'GB' }));
}

function claimsIn({ assessment }: Inquiry): string[] {
  return assessment.findings.flatMap(({ subject }) => ('claim' in subject ? [subject.claim] : []));
}

describe('what was pasted', () => {
  it.each([
    ['an empty text', ' \n\t ', 'empty'],
    ['signs alone', '… !!! 👍👍', 'no-words'],
  ])('may be nothing: %s', (_name, text, problem) => {
    expect(ask(text)).toMatchObject({ kind: 'nothing', problem, links: [], assessment: { status: 'unchecked' } });
  });

  it.each([
    ['a link', 'https://www.who.int/news', 'link'],
    ['a bare host', 'who.int', 'link'],
    ['a sentence with a link', 'look at https://www.who.int/news', 'message'],
    ['two links', 'https://www.who.int https://www.cdc.gov', 'message'],
    ['a sentence with a colon', 'data: 40 children were ill', 'message'],
    ['a word with a full stop', 'Hello.World of tea', 'message'],
    ['an abbreviation', 'e.g.', 'message'],
    ['a mail address', 'aunt@example.com', 'message'],
  ])('is told apart: %s', (_name, text, kind) => {
    expect(ask(text).kind).toBe(kind);
  });

  it('keeps the brackets that belong to an address', () => {
    expect(ask('https://en.wikipedia.org/wiki/Measles_(disease)').links[0]?.url).toBe(
      'https://en.wikipedia.org/wiki/Measles_(disease)',
    );
  });

  it('may be an address of 64 kB, which is refused and not repeated', () => {
    const inquiry = ask(`https://www.who.int/?q=${'a'.repeat(65_536)}`);
    expect(inquiry).toMatchObject({ kind: 'link', problem: 'long-address' });
    expect(inquiry.links[0]?.written.length).toBeLessThanOrEqual(500);
  });

  it('may be a script of a megabyte', () => {
    expect(ask(`javascript:${'a'.repeat(1_000_000)}`).problem).toBe('script-address');
  });
});

describe('a message', () => {
  const LONG = 'We talked about the garden, the weather and the new bus. ';
  const MYTH = 'The MMR vaccine causes autism, they have known it for years.';

  it('names its claims by sentence, and says of what nothing is known', () => {
    const inquiry = ask(`${MYTH} Boiled onion skins heal patients after a stroke in a week.`);
    expect(inquiry.sentences).toMatchObject([{ text: MYTH, findings: [{ subject: { claim: 'mmr-autism' } }] }]);
    expect(inquiry.unrecognised).toEqual(['Boiled onion skins heal patients after a stroke in a week.']);
  });

  it('is read to its end, however long', () => {
    const text = `${LONG.repeat(3000)}\n\n${MYTH}\n\n${LONG.repeat(3000)}`;
    expect(text.length).toBeGreaterThan(300_000);
    const inquiry = ask(text);
    expect(claimsIn(inquiry)).toEqual(['mmr-autism']);
    expect(inquiry.read).toEqual({ characters: text.length, of: text.length });
  });

  it('is cut where it is longer than a book, and says so', () => {
    const text = LONG.repeat(20_000);
    expect(ask(text).read).toEqual({ characters: 1_000_000, of: text.length });
  });

  it('of two hundred pages costs a bounded number of look-ups', () => {
    let asked = 0;
    const counting = {
      ...lookup,
      claims: (text: Parameters<typeof lookup.claims>[0]) => {
        asked++;
        return lookup.claims(text);
      },
    };
    const text = `${LONG} My knee hurts and the doctor gave me tablets for it. `.repeat(6000);
    expect(text.length).toBeGreaterThan(600_000);
    inquire({ from: 'paste', text }, counting, reader());
    expect(asked).toBeLessThan(text.length / 1000);
  });

  it('holds no more links than sixty', () => {
    const text = `Read these: ${Array.from({ length: 500 }, (_, i) => `https://site${i}.example.net/x`).join(' ')}`;
    expect(ask(text).links).toHaveLength(60);
  });

  it('from a messenger is read without its time stamps and names', () => {
    const inquiry = ask(`[12/03/2026, 10:22:31] Aunt Mary: ${MYTH}\n[12/03/2026, 10:23:02] Aunt Mary: xx`);
    expect(inquiry.sentences[0]?.text).toBe(MYTH);
    expect(JSON.stringify(inquiry)).not.toContain('Mary');
  });

  it('from a picture is read across its cut lines', () => {
    const inquiry = ask(
      'The MMR vaccine causes\nautism in healthy children and\nthey have known it for years.',
      'image',
    );
    expect(inquiry.sentences[0]?.text).toBe(
      'The MMR vaccine causes autism in healthy children and they have known it for years.',
    );
  });

  it('in a language that we do not read says so', () => {
    const inquiry = ask('ワクチンは子供の自閉症の原因になると昨日の新聞に書いてありました。');
    expect(inquiry.assessment).toMatchObject({ status: 'unchecked', reason: 'language' });
  });

  it('of somebody in danger brings help and no claim', () => {
    const inquiry = ask(`I can't go on any more, I want to kill myself tonight. ${MYTH}`);
    expect(inquiry.assessment).toMatchObject({ status: 'checked', distress: true });
    expect(claimsIn(inquiry)).toEqual([]);
    expect(inquiry.unrecognised).toEqual([]);
    expect(inquiry.help?.contacts.map(({ kind }) => kind)).toContain('crisis');
  });

  it('with a claim that can injure brings the emergency number and no crisis line', () => {
    const { help } = ask('Rub butter on a burn straight away and it heals faster.');
    expect(help?.contacts.map(({ kind }) => kind)).toEqual(['emergency']);
  });

  it('that lists myths to put them right is never said to repeat them', () => {
    const inquiry = ask(
      'Please share! Myths going round in our chats:\n1. The MMR vaccine causes autism.\n2. Rub butter on a burn straight away.\nNone of this is true.',
    );
    expect(inquiry.assessment.findings.filter(({ stance }) => stance === 'repeats')).toEqual([]);
  });
});

describe('the links of a message', () => {
  it('have their findings among those of the message, each once, whatever the words around them are about', () => {
    const inquiry = ask(
      'Look what I found https://doi.org/10.1056/NEJMoa2007621 and https://cdc-gov.com/x and https://cdc-gov.com/y',
    );
    const signals = inquiry.assessment.findings.map(({ signal }) => signal);
    expect(signals.toSorted()).toEqual(['link-lookalike', 'retracted-study']);
  });
});

describe('a page', () => {
  it('whose host looks like that of a source says so', () => {
    const facts = { site: 'article', kind: 'article', url: 'https://cdc-gov.com/x', text: 'Asthma and you' } as const;
    const inquiry = inquire({ from: 'page', facts }, lookup, reader());
    expect(inquiry.assessment.findings.map(({ signal }) => signal)).toContain('link-lookalike');
  });

  it('is answered with its publisher, its claims and its links with findings', () => {
    const inquiry = inquire(
      {
        from: 'page',
        facts: {
          site: 'article',
          kind: 'article',
          url: 'https://www.healthline.com/health/x',
          text: 'Vaccines\nThe MMR vaccine causes autism, they have known it for years.',
          author: { name: 'Jane Doe, RN' },
          links: [{ href: 'https://doi.org/10.1056/NEJMoa2007621' }, { href: 'https://garlic-every-day.com' }],
          article: { headline: 'Vaccines', reviewers: ['Dr. A. Person'], reviewed: '2019-02-03' },
        },
      },
      lookup,
      reader(),
    );
    expect(inquiry).toMatchObject({ kind: 'page', article: { author: 'Jane Doe, RN', reviewers: ['Dr. A. Person'] } });
    expect(inquiry.links.map(({ host }) => host)).toEqual(['healthline.com', 'doi.org']);
    expect(inquiry.assessment.findings.map(({ signal }) => signal)).toEqual(
      expect.arrayContaining(['source', 'claim', 'medical-review', 'retracted-study', 'interest-on-record']),
    );
  });
});

describe('a question from outside', () => {
  it.each([[null], [{}], [{ from: 'paste' }], [{ from: 'paste', text: 5 }], [{ from: 'nowhere', text: 'x' }]])(
    'is refused: %j',
    (input) => {
      expect(() => parseCheckInput(input)).toThrow(TypeError);
    },
  );

  it('about a page names the field of the facts that is wrong', () => {
    expect(() => parseCheckInput({ from: 'page', facts: { site: 'article', text: 5 } })).toThrow(
      'text: expected string, got 5',
    );
  });
});
