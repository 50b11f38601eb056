/** Posts that pretend to be somebody, or that are made to break whoever reads them; and honest namesakes beside them. */
import type { PostFacts } from '../../src/model/post-facts';
import type { PostCase } from './case';

const AGENCY = 'Northshore Health Agency';
const HEALTH = 'Measles cases are up this month. Ask your doctor about the vaccine.';
const CLAIM = 'The MMR vaccine causes autism.';
const RLO = '\u202e';
const LRI = '\u2066';

function by(name: string, handle: string, text = HEALTH, more: Partial<PostFacts> = {}): PostFacts {
  return { site: 'x', author: { name, handle }, text, ...more };
}

/** A name with marks stacked on each letter. */
function zalgo(text: string, marks: number): string {
  return [...text].map((letter) => letter + '\u0301\u0336\u035f'.repeat(marks)).join('');
}

const mathematical = (text: string) =>
  [...text]
    .map((letter) => (/[a-z]/.test(letter) ? String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97) : letter))
    .join('');

const tagged = (text: string) =>
  text + [...'gov'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');

const LISTED: readonly PostCase[] = [
  // Characters.
  {
    id: 'chr-rlo',
    what: 'a name written backwards behind an override',
    post: by(`${RLO}${[...AGENCY].reverse().join('')}`, 'rlo_news'),
  },
  {
    id: 'chr-zero-width',
    what: 'zero-width letters in a name',
    post: by('North\u200bshore\u200d Health\u200c Agency', 'zw_news'),
    must: ['lookalike'],
  },
  { id: 'chr-bom', what: 'a byte-order mark in a handle', post: by('News', 'north\ufeffshore_demo') },
  {
    id: 'chr-variation',
    what: 'variation selectors',
    post: by('Northshore\ufe0f Health\ufe0f Agency\ufe0f', 'vs_news'),
    must: ['lookalike'],
  },
  { id: 'chr-tags', what: 'letters of the tag block', post: by(tagged(AGENCY), 'tag_news'), must: ['lookalike'] },
  { id: 'chr-zalgo', what: 'ten thousand marks', post: by(zalgo(AGENCY, 400), 'zalgo_news', zalgo(HEALTH, 50)) },
  {
    id: 'chr-lone-surrogate',
    what: 'half a character',
    post: by('Northshore \ud83d Health', 'half_news', `\udc00${HEALTH}\ud800`),
  },
  {
    id: 'chr-nfkc',
    what: 'letters that only a loose comparison makes equal',
    post: by('Ｎｏｒｔｈｓｈｏｒｅ Ｈｅａｌｔｈ Ａｇｅｎｃｙ', 'wide_news'),
    must: ['lookalike'],
  },
  {
    id: 'chr-mathematical',
    what: 'mathematical letters',
    post: by(mathematical('northshore health agency'), 'math_news'),
    must: ['lookalike'],
  },
  {
    id: 'chr-fake-tick',
    what: 'a tick as a letter of the name',
    post: by(`${AGENCY} ✓`, 'tick_news'),
    must: ['lookalike'],
  },
  { id: 'chr-turkish', what: 'dotted and dotless i', post: by('Northshore Health Agency İı', 'dotted_news') },
  {
    id: 'chr-homoglyph-handle',
    what: 'a handle of letters that look alike',
    post: by('Northshore', 'n0rthsh0re_dem0'),
    must: ['lookalike'],
  },
  // Who is who.
  {
    id: 'who-name-is-handle',
    what: 'somebody’s handle as display name',
    post: by('@northshore_demo', 'other_person'),
    must: ['lookalike'],
  },
  {
    id: 'who-handle-reused',
    what: 'the handle under another number',
    post: { site: 'x', author: { handle: 'WHO', id: '1', name: 'WHO' }, text: HEALTH },
  },
  { id: 'who-handle-case', what: 'the handle in capitals, with a space', post: by('News', 'NORTHSHORE DEMO') },
  {
    id: 'who-quoted',
    what: 'a source that is only quoted',
    post: by('Jo', 'jo_demo', 'Look at this', { quoted: by(AGENCY, 'northshore_demo') }),
  },
  {
    id: 'who-embedded',
    what: 'a quotation in a quotation',
    post: by('Jo', 'jo_demo', 'See', {
      quoted: by('Ada', 'ada_demo', 'And this', { quoted: by(AGENCY, 'northshore_demo') }),
    }),
  },
  {
    id: 'who-reposted',
    what: 'passed on by a source, written by somebody else',
    post: by('Jo', 'jo_demo', HEALTH, { repostedBy: { handle: 'northshore_demo', name: AGENCY } }),
  },
  { id: 'who-two-authors', what: 'two accounts in one handle', post: by('Jo', 'jo_demo northshore_demo') },
  {
    id: 'who-subdomain',
    what: 'the recorded host in front of another',
    post: { site: 'bluesky', author: { handle: 'northshore-health.example.evil.example', name: 'News' }, text: HEALTH },
  },
];

const OWN: readonly PostCase[] = [
  // Texts.
  { id: 'txt-megabytes', what: 'ten megabytes', post: by('Jo', 'jo_demo', `${CLAIM} `.repeat(330_000)) },
  { id: 'txt-one-word', what: 'one word of a million letters', post: by('Jo', 'jo_demo', 'a'.repeat(1_000_000)) },
  {
    id: 'txt-nothing-seen',
    what: 'a text of nothing that is seen',
    post: by('Jo', 'jo_demo', '\u200b\u2060\u00ad\ufeff'.repeat(500)),
  },
  {
    id: 'txt-controls',
    what: 'control characters',
    post: by('Jo', 'jo_demo', `\u0000\u0007\u001b[31m${HEALTH}\u0085`),
  },
  {
    id: 'txt-markup',
    what: 'markup as text',
    post: by('<img src=x onerror=alert(1)>', 'jo_demo', `<script>alert(1)</script> ${HEALTH}`),
  },
  {
    id: 'txt-message-keys',
    what: 'placeholders of our own strings',
    post: by('$name$ __MSG_appName__ {name} %s', 'jo_demo', `$1 {{name}} ${HEALTH}`),
  },
  {
    id: 'txt-denied',
    what: 'the claim, denied',
    post: by('Jo', 'jo_demo', 'No, the MMR vaccine does not cause autism.'),
    never: ['claim'],
  },
  {
    id: 'txt-asked',
    what: 'the claim, asked',
    post: by('Jo', 'jo_demo', 'Does the MMR vaccine cause autism? My sister says so.'),
    never: [],
  },
  {
    id: 'txt-backwards',
    what: 'the claim behind an override',
    post: by('Jo', 'jo_demo', `${RLO}${[...CLAIM].reverse().join('')}${LRI}`),
  },
  { id: 'txt-hashtags', what: 'five thousand hashtags', post: by('Jo', 'jo_demo', '#health '.repeat(5_000)) },
  {
    id: 'txt-10k-links',
    what: 'ten thousand links',
    post: by('Jo', 'jo_demo', HEALTH, {
      links: Array.from({ length: 10_000 }, (_, i) => ({ href: `https://h${i}.example/`, text: 'https://who.int/' })),
    }),
  },
  {
    id: 'txt-10k-labels',
    what: 'ten thousand labels',
    post: by('Jo', 'jo_demo', HEALTH, {
      labels: Array.from({ length: 10_000 }, () => ({ kind: 'verified' as const, text: 'Government' })),
    }),
  },
  {
    id: 'txt-deep-quotes',
    what: 'quotations a thousand deep',
    post: Array.from({ length: 1_000 }).reduce<PostFacts>(
      (quoted) => by('Jo', 'jo_demo', 'See', { quoted }),
      by('Jo', 'jo_demo'),
    ),
  },
  { id: 'txt-odd-language', what: 'a language that is none', post: by('Jo', 'jo_demo', HEALTH, { lang: '__proto__' }) },
  // Names that are properties of every object.
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'].map(
    (name): PostCase => ({
      id: `own-${name}`,
      what: `${name} as handle, name, host and community`,
      post: {
        site: 'x',
        author: { handle: name, name, id: name, host: name },
        community: { handle: name, name },
        text: HEALTH,
        url: `https://x.com/${name}`,
      },
    }),
  ),
  {
    id: 'own-proto-site',
    what: '__proto__ as site',
    post: { site: '__proto__', author: { handle: 'northshore_demo', name: AGENCY }, text: HEALTH },
  },
  {
    id: 'own-empty',
    what: 'empty strings everywhere',
    post: { site: 'x', author: { handle: '', name: '', id: '', host: '' }, text: '', url: '', links: [{ href: '' }] },
  },
  // Accounts.
  { id: 'acc-long-name', what: 'a name of a megabyte', post: by(AGENCY.repeat(40_000), 'long_news') },
  { id: 'acc-long-handle', what: 'a handle of a megabyte', post: by('News', 'northshore_demo'.repeat(70_000)) },
  {
    id: 'acc-long-bio',
    what: 'a bio of a megabyte',
    post: { ...by('Jo', 'jo_demo'), author: { name: 'Jo', handle: 'jo_demo', bio: 'doctor, nurse '.repeat(75_000) } },
  },
  {
    id: 'acc-other-site',
    what: 'the handle on another site',
    post: { site: 'tiktok', author: { handle: 'northshore_demo' }, text: HEALTH },
    never: ['source'],
  },
  { id: 'acc-path', what: 'a path as handle', post: by('News', '/northshore_demo/status/1') },
  { id: 'acc-null', what: 'a null in the handle', post: by('News', 'northshore_demo\u0000') },
  { id: 'acc-newline', what: 'a newline in the handle', post: by('News', 'northshore_demo\nx') },
  {
    id: 'acc-suffix',
    what: 'the handle and a word of trust',
    post: by('News', 'northshore_demo_official'),
    must: ['lookalike'],
  },
  {
    id: 'acc-government-text',
    what: 'a label of the site in words only',
    post: by('Official government account ✓', 'gov_news', 'Verified. Government.'),
  },
  {
    id: 'acc-federated-host',
    what: 'a server that shows another server’s account',
    post: { site: 'mastodon', url: 'https://evil.example/@a', author: { handle: 'a', host: 'who.int' }, text: HEALTH },
  },
  { id: 'acc-bare-host', what: 'a recorded host as name', post: by('northshore-health.example', 'host_news') },
  {
    id: 'acc-community',
    what: 'a community with a source’s name',
    post: {
      site: 'reddit',
      author: { handle: 'jo' },
      community: { handle: 'northshore_demo', name: AGENCY },
      text: HEALTH,
    },
  },
  // Honest namesakes: silent, or at least not accused.
  ...[
    ['Agency North', 'agency_north'],
    ['Shore Health Food', 'shorehealth'],
    ['Northshore Running Club', 'northshore_run'],
    ['Oakfield Primary School', 'oakfield_school'],
    ['Halden Town Library', 'halden_library'],
    ['Otto Verrall the younger', 'otto_v_jr'],
    ['Meridian Travel', 'meridian_travel'],
  ].map(
    ([name = '', handle = '']): PostCase => ({
      id: `same-${handle}`,
      what: `${name}, who merely shares a word with a source`,
      post: by(name, handle),
      never: ['source', 'lookalike'],
    }),
  ),
];

export const POSTS: readonly PostCase[] = [...LISTED.map((entry) => ({ ...entry, listed: true as const })), ...OWN];
