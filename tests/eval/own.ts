/** Figures on the project's own posts: two sets that no weights were trained on, and the registry's own phrases. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLookup } from '../../src/cli/lookup';
import type { Lookup } from '../../src/pack/lookup-types';
import { assessPost } from '../../src/signals/assess';
import { leaveOneOut, readClaims } from '../bench/leave-one-out';
import type { Row } from './table';

const POSTS = fileURLToPath(new URL('../reference/text/', import.meta.url));
const TODAY = '2026-11-22';
const LANGUAGES = ['en', 'fr', 'es', 'de'] as const;
type Language = (typeof LANGUAGES)[number];
const REPEATS_FOUND: Readonly<Record<Language, number>> = { en: 0.8, fr: 0.75, es: 0.75, de: 0.7 };

/** How a post of a held-out file stands to its claim; `ordinary` and `near` posts repeat none. */
export const KINDS = ['repeats', 'debunks', 'asks', 'reports', 'ordinary', 'near'] as const;
export type Kind = (typeof KINDS)[number];

export interface HeldOutPost {
  lang: Language;
  claim: string | null;
  kind: Kind;
  text: string;
}

/** What the check said of one held-out post: the claims it flags, and the stance it saw towards the post's own claim. */
export interface Judged extends HeldOutPost {
  flagged: string[];
  stance: string | null;
}

/** @param set its folder: `held-out` or `comments`; their READMEs tell how they were written */
export function readHeldOut(set = 'held-out'): HeldOutPost[] {
  const folder = `${POSTS}${set}/`;
  return LANGUAGES.filter((lang) => existsSync(folder + lang)).flatMap((lang) =>
    readdirSync(folder + lang)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .flatMap((file) => readFile(`${folder}${lang}/${file}`, lang)),
  );
}

function readFile(path: string, lang: Language): HeldOutPost[] {
  const file = JSON.parse(readFileSync(path, 'utf8')) as { claim?: string } & Partial<Record<Kind, string[]>>;
  return KINDS.flatMap((kind) => (file[kind] ?? []).map((text) => ({ lang, claim: file.claim ?? null, kind, text })));
}

/** Posts go through the whole check, as on a page. Posts on claims that the registry does not hold are left out. */
export function judge(posts: readonly HeldOutPost[], lookup: Lookup, known: ReadonlySet<string>): Judged[] {
  const reader = { own: {}, country: null, language: 'en', today: TODAY };
  return posts
    .filter(({ claim }) => claim === null || known.has(claim))
    .map((post) => {
      const { findings } = assessPost({ site: 'x', text: post.text, lang: post.lang }, lookup, reader) as {
        findings?: { tone: string; stance?: string; subject: { claim?: string } }[];
      };
      const claims = (findings ?? []).filter(({ subject }) => subject.claim !== undefined);
      const flagged = claims.filter(({ stance, tone }) => stance === 'repeats' && tone === 'caution');
      return {
        ...post,
        flagged: flagged.flatMap(({ subject }) => subject.claim ?? []),
        stance: claims.find(({ subject }) => subject.claim === post.claim)?.stance ?? null,
      };
    });
}

const HOLDING = new Set(['supported', 'outdated']);

export function heldOutRows(): Row[] {
  return rowsOf('held-out');
}

/** What people plainly write below a post: easier to find than the held-out posts, and its corrections easier to accuse. */
export function commentRows(): Row[] {
  return rowsOf('comments').flatMap((row) => (row.value === null ? [] : { ...row, what: `comments, ${row.what}` }));
}

function rowsOf(set: string): Row[] {
  const posts = readHeldOut(set);
  if (posts.length === 0)
    return [{ what: `own posts: ${set}`, value: null, note: `none in tests/reference/text/${set}` }];
  const claims = readClaims();
  const accusing = new Set(claims.filter(({ verdict }) => !HOLDING.has(verdict ?? '')).map(({ id }) => id ?? ''));
  const judged = judge(posts, openLookup(undefined, TODAY), accusing);
  return LANGUAGES.flatMap((lang) =>
    languageRows(
      lang,
      judged.filter((post) => post.lang === lang),
    ),
  );
}

function languageRows(lang: Language, judged: readonly Judged[]): Row[] {
  if (judged.length === 0) return [{ what: `${lang}: posts`, value: null, note: 'none' }];
  const rate = (what: string, kinds: readonly Kind[], test: (post: Judged) => boolean, reach?: Row['reach']): Row => {
    const own = judged.filter(({ kind }) => kinds.includes(kind));
    const hits = own.filter(test).length;
    return {
      what: `${lang}: ${what}`,
      value: own.length === 0 ? null : hits / own.length,
      ...(reach ? { reach } : {}),
      note: `${hits} of ${own.length}`,
    };
  };
  const flagged = ({ flagged }: Judged) => flagged.length > 0;
  const wrong = ({ claim, flagged }: Judged) => flagged.some((id) => id !== claim);
  return [
    rate('messy repeats found', ['repeats'], ({ claim, flagged }) => flagged.includes(claim ?? ''), {
      least: REPEATS_FOUND[lang],
    }),
    rate('corrections, questions, reports flagged', ['debunks', 'asks', 'reports'], flagged, { most: 0.01 }),
    rate('corrections flagged', ['debunks'], flagged),
    rate('questions flagged', ['asks'], flagged),
    rate('reports flagged', ['reports'], flagged),
    rate('flagged with the wrong claim', ['repeats'], wrong, { most: 0.02 }),
    rate('ordinary posts flagged', ['ordinary'], flagged, { most: 0.005 }),
    rate('posts that share the words flagged', ['near'], flagged),
    rate('corrections seen as such', ['debunks'], ({ stance }) => stance === 'debunks'),
    rate('questions seen as such', ['asks'], ({ stance }) => stance === 'asks'),
  ];
}

/** Each phrase of the registry looked for in an index that does not hold it. */
export function leaveOneOutRows(): Row[] {
  const figures = leaveOneOut(readClaims(), 5);
  return [...LANGUAGES].flatMap((lang) => {
    const of = (kind: string) => figures[`${kind}.${lang}`] ?? { n: 0, found: 0, repeats: 0, debunks: 0, asks: 0 };
    const row = (what: string, hits: number, n: number): Row => ({
      what: `${lang}: registry phrase left out, ${what}`,
      value: n === 0 ? null : hits / n,
      note: `${hits} of ${n}`,
    });
    const [wordings, debunks, asks] = [of('wordings'), of('debunks'), of('asks')];
    return [
      row('wording: claim found', wordings.found, wordings.n),
      row('wording: called a repeat', wordings.repeats, wordings.n),
      row('correction: called a repeat', debunks.repeats, debunks.n),
      row('question: called a repeat', asks.repeats, asks.n),
    ];
  });
}
