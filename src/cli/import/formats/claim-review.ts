/** schema.org ClaimReview: fact-checks as their publishers mark them up, one page or a data feed. */
import { fieldsOf, listOf, slug, textOf } from '../fields';
import type { Importer, Reading } from '../importer';

export const claimReview: Importer = {
  format: 'claim-review',
  about: 'ClaimReview as JSON-LD: one object, a list, a @graph, or a DataFeed',
  rows: { as: 'json', path: '$' },
  dataset: {
    id: 'claim-review',
    publisher: 'the fact-checker named in each review',
    title: 'ClaimReview',
    url: 'https://schema.org/ClaimReview',
    licence: 'facts: claim, verdict and address of each review',
    register: false,
  },
  read: ({ value }) => reviewsIn(value).map(readReview),
};

export const claimReviewFeed: Importer = {
  ...claimReview,
  format: 'claim-review-feed',
  about: 'a large DataFeed of ClaimReview, read item by item',
  rows: { as: 'json', path: '$.dataFeedElement.*' },
};

/** Reviews nested in a list, a graph, a feed or a feed item. */
function reviewsIn(value: unknown, depth = 0): unknown[] {
  if (depth > 5 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => reviewsIn(item, depth + 1));
  const fields = value as Record<string, unknown>;
  if (listOf(fields['@type']).includes('ClaimReview')) return [value];
  return ['@graph', 'dataFeedElement', 'item', 'itemListElement'].flatMap((name) => reviewsIn(fields[name], depth + 1));
}

function readReview(value: unknown): Reading {
  const review = fieldsOf(value);
  const claim = textOf(review, 'claimReviewed');
  const url = textOf(review, 'url');
  if (claim === '' || !url.startsWith('https://')) return { skipped: 'no claim or no https address' };
  const rating = nested(review, 'reviewRating');
  const author = nested(review, 'author');
  const record = {
    claim: { en: claim },
    says: textOf(rating, 'alternateName') || textOf(rating, 'name'),
    evidence: [{ url, publisher: textOf(author, 'name'), title: textOf(review, 'name'), date: dayOf(review) }],
  };
  const why =
    "The rating is the fact-checker's own word: choose our verdict from the evidence, add wordings, an answer and a second, independent piece of evidence.";
  return {
    proposal: {
      propose: 'claim',
      id: slug(claim)
        .slice(0, 60)
        .replace(/(?<!-)-+$/, ''),
      record,
      why,
    },
  };
}

function nested(fields: Readonly<Record<string, unknown>>, name: string) {
  const first = listOf(fields[name])[0];
  return typeof first === 'object' && first !== null ? fieldsOf(first) : {};
}

function dayOf(review: Readonly<Record<string, unknown>>): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(textOf(review, 'datePublished'))?.[0];
}
