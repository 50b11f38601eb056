/** Signal: a company, or one of its brands, speaks of a product that its record names as its own. */
import type { Finding, FindingEvidence } from '../model/assessment';
import type { SourceKind, SourceRecord } from '../model/records';
import type { AccountHit } from '../pack/lookup-types';
import { foldWords } from '../text/phrases';
import { isNamed } from './phrases/named';
import { reviewFacts, sourceEvidence } from './record-facts';
import type { Signal, SignalContext } from './types';

type Product = SourceRecord['products'][number];

interface Made {
  maker: SourceRecord;
  product: Product;
}

const MAKERS: ReadonlySet<SourceKind> = new Set(['drug-maker', 'device-maker', 'brand']);

export const ownProduct: Signal = {
  id: 'own-product',
  concludesNot: 'that the product is bad, or that what is said of it is wrong',
  evaluate(context: SignalContext): Finding[] {
    if (!context.health) return [];
    return context.speaker
      .filter(({ source, expired }) => !expired && MAKERS.has(source.kind))
      .flatMap((hit) => ownFinding(hit, context));
  },
};

function ownFinding(hit: AccountHit, context: SignalContext): Finding[] {
  const { source, publisher } = hit;
  const named = productsOf(hit, context).find(({ product }) => isMentioned(product, context));
  if (named === undefined) return [];
  const { product, maker } = named;
  const leaflet = leafletOf(product, context);
  const proof = sourceEvidence(
    maker,
    maker.domains.flatMap(({ evidence }) => evidence),
  );
  const facts = {
    source: maker.name,
    product: product.name,
    ...(leaflet ? { leaflet: true } : {}),
    ...reviewFacts(source.reviewed),
  };
  const evidence = [...(leaflet ? [leaflet] : []), ...proof];
  return [{ signal: 'own-product', tone: 'interest', subject: { source: source.id }, publisher, facts, evidence }];
}

/** Its own products; for a brand also itself, as the company behind it makes it, and that company's others. */
function productsOf({ source, publisher }: AccountHit, { lookup }: SignalContext): Made[] {
  const behind = source.interests
    .filter(({ type }) => type === 'brand-of')
    .map(({ other }) => lookup.source(publisher, other))
    .filter((other) => other !== null);
  const own = [source, ...behind].flatMap((maker) => maker.products.map((product) => ({ maker, product })));
  return [...own, ...behind.map((maker) => ({ maker, product: { name: source.name } }))];
}

function isMentioned({ name, inn }: Product, { text }: SignalContext): boolean {
  return isNamed(name, text) || (inn !== undefined && isNamed(inn, text));
}

/** The official leaflet of the reader's country, where both are on record. */
function leafletOf({ name, inn }: Product, { lookup, reader }: SignalContext): FindingEvidence | null {
  const words = [name, inn ?? name].map((one) => foldWords([one.toLowerCase()])[0] ?? '');
  for (const { medicine, expired } of words.flatMap((one) => lookup.medicine(one))) {
    const leaflet = expired ? undefined : medicine.leaflets.find(({ country }) => country === reader.country);
    const publisher = medicine.evidence[leaflet?.evidence[0] ?? '']?.publisher ?? '';
    if (leaflet) return { url: leaflet.url, publisher, title: name, date: medicine.reviewed.on, dated: 'retrieved' };
  }
  return null;
}
