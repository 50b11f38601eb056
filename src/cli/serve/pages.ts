/** The pages of the local registry but for single records and the graph. */
import { countRegistry } from '../registry/stats';
import { type Html, html, query } from './html';
import { bars, cardRow, chip, problemList } from './parts';
import type { Card, Shelf } from './shelf';

const PER_PAGE = 60;

export function overview(shelf: Shelf): Html {
  const counts = countRegistry(shelf.registry, shelf.today);
  const figures = [
    [counts.curated, 'sources looked at'],
    [counts.imported, 'identities from data sets'],
    [counts.accountsVerified, `of ${counts.accounts} accounts verified`],
    [counts.claims, 'claims'],
    [counts.wordings, 'wordings'],
    [counts.studies, 'studies taken back or corrected'],
    [counts.communities, 'patient communities'],
    [counts.interests, 'relations'],
    [counts.unsupported, `of ${counts.facts} facts rest on lists alone`],
    [counts.expired, 'records past their day'],
  ] as const;
  return html`<ul class="figures">${figures.map(([n, what]) => html`<li><strong>${n.toLocaleString('en')}</strong><span>${what}</span></li>`)}</ul>
<div class="grid">
${bars('Sources by kind', counts.sourcesByKind, (label) => query('/records', { type: 'source', label }))}
${bars('Sources by country', counts.sourcesByCountry, (country) => query('/records', { type: 'source', country }))}
${bars('Accounts by platform', counts.accountsByPlatform, (q) => query('/records', { type: 'source', q: `"platform":"${q}"` }))}
${bars('Claims by verdict', counts.claimsByVerdict, (label) => query('/records', { type: 'claim', label }))}
${bars('Claims by topic', counts.claimsByTopic, (q) => query('/records', { type: 'claim', q }))}
${bars('Claims by language', counts.claimsByLanguage, (q) => query('/records', { type: 'claim', q: `"${q}":` }))}
</div>
<section class="panel"><h2>To look at again next</h2><ul class="rows">${shelf.cards
    .filter(({ isExpired }) => !isExpired)
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1))
    .slice(0, 8)
    .map(cardRow)}</ul></section>`;
}

export function records(shelf: Shelf, search: URLSearchParams): Html {
  const asked = (name: string) => search.get(name) ?? '';
  const words = asked('q').toLowerCase().split(/\s+/).filter(Boolean);
  const found = shelf.cards.filter(
    (card) =>
      (asked('type') === '' || card.type === asked('type')) &&
      (asked('label') === '' || card.label === asked('label')) &&
      (asked('country') === '' || card.country === asked('country')) &&
      words.every((word) => card.text.includes(word)),
  );
  const page = Math.max(1, Math.floor(Number(asked('page'))) || 1);
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const filters = ['type', 'label', 'country'].flatMap((name) => (asked(name) ? [`${name}: ${asked(name)}`] : []));
  return html`<form class="filters" action="/records">
<input type="search" name="q" value="${asked('q')}" aria-label="Words" placeholder="All words must stand in the record">
${choice(shelf.cards, 'type', asked('type'))}${choice(shelf.cards, 'label', asked('label'))}${choice(shelf.cards, 'country', asked('country'))}
<button>Show</button></form>
<p class="meta">${found.length} of ${shelf.cards.length} records${filters.length > 0 ? `, ${filters.join(', ')}` : ''}</p>
<ul class="rows">${shown.map(cardRow)}</ul>
${pager(search, page, Math.ceil(found.length / PER_PAGE))}`;
}

function choice(cards: readonly Card[], field: 'type' | 'label' | 'country', chosen: string): Html {
  const values = [...new Set(cards.map((card) => card[field]))].filter(Boolean).sort();
  return html`<select name="${field}" aria-label="${field}"><option value="">any ${field}</option>${values.map(
    (value) => html`<option${value === chosen ? html` selected` : null}>${value}</option>`,
  )}</select>`;
}

function pager(search: URLSearchParams, page: number, pages: number): Html | null {
  if (pages <= 1) return null;
  const to = (target: number) => query('/records', { ...Object.fromEntries(search), page: String(target) });
  return html`<nav class="pager" aria-label="Pages">${page > 1 ? html`<a href="${to(page - 1)}">Before</a>` : null}
<span>${page} of ${pages}</span>${page < pages ? html`<a href="${to(page + 1)}">Next</a>` : null}</nav>`;
}

export function expiry({ cards, today }: Shelf): Html {
  const sorted = [...cards].sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1));
  const columns = [
    ['Past their day', (days: number) => days < 0],
    ['Within a month', (days: number) => days >= 0 && days <= 31],
    ['Within three months', (days: number) => days > 31 && days <= 92],
    ['Within half a year', (days: number) => days > 92 && days <= 183],
    ['Later', (days: number) => days > 183],
  ] as const;
  return html`<p class="lead">A record past its day fades by itself: a source is “not assessed now”, a claim falls silent.</p>
<div class="board">${columns.map(([title, isIn]) => {
    const own = sorted.filter(({ reviewBy }) => isIn((Date.parse(reviewBy) - Date.parse(today)) / 86_400_000));
    return html`<section class="panel"><h2>${title} <span class="meta">${own.length}</span></h2>${
      own.length === 0
        ? html`<p class="meta">none</p>`
        : html`<ul class="rows">${own
            .slice(0, 25)
            .map(
              (card) =>
                html`<li class="row"><a href="/record/${card.name}">${card.title}</a><span class="meta">${card.reviewBy}</span></li>`,
            )}</ul>`
    }${own.length > 25 ? html`<p class="meta">and ${own.length - 25} more</p>` : null}</section>`;
  })}</div>`;
}

export function imports({ registry }: Shelf, search: URLSearchParams): Html {
  const q = (search.get('q') ?? '').toLowerCase();
  return html`<p class="lead">Taken over whole from open data sets. Nobody looked at the lines one by one, and readers are told so.</p>
<form class="filters" action="/imports"><input type="search" name="q" value="${q}" aria-label="Name or host" placeholder="Name or host"><button>Show</button></form>
${registry.imports.map(({ dataset: { record }, identities }) => {
  const found = identities.filter(({ name, hosts = [] }) => `${name} ${hosts.join(' ')}`.toLowerCase().includes(q));
  return html`<section class="panel"><h2>${record.publisher}: ${record.title}</h2>
<p class="meta">${identities.length.toLocaleString('en')} identities, ${record.licence}, version of ${record.date}${
    record.register ? '; an official register of accounts' : ''
  }</p>
<ul class="rows">${found
    .slice(0, 20)
    .map(
      ({ name, kind, country, hosts = [], accounts = [] }) =>
        html`<li class="row"><strong>${name}</strong><span class="marks">${chip(kind)}<span class="meta">${country} ${[
          ...hosts,
          ...accounts.map(({ platform, handle }) => `${platform}/${handle}`),
        ].join(', ')}</span></span></li>`,
    )}</ul>${found.length > 20 ? html`<p class="meta">and ${(found.length - 20).toLocaleString('en')} more</p>` : null}</section>`;
})}`;
}

export function problems({ problems: found, cards }: Shelf): Html {
  if (found.length === 0) return html`<p class="lead">No complaint about ${cards.length} records.</p>`;
  return html`<p class="lead">${found.length} complaints. “registry validate --rules” tells what to do about each.</p>${problemList(found)}`;
}
