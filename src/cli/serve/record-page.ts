/** One record with all that it states, the evidence beside each fact, and what the checks say. */
import { stringify } from 'yaml';
import type { ClaimRecord, SourceRecord } from '../../model/records';
import { type Graph, graphOf } from '../registry/graph';
import { graphPicture } from './graph-page';
import { type Html, html } from './html';
import { chip, evidenceList, problemList } from './parts';
import type { Card, Shelf } from './shelf';

export function recordPage(shelf: Shelf, card: Card): Html {
  const { record, raw } = card.loaded;
  const own = shelf.problems.filter(({ file }) => file === raw.file);
  const facts = shelf.facts.get(card.name) ?? [];
  return html`<p class="marks">${chip(card.type)}${card.label ? chip(card.label) : null}<span class="meta">${card.country}</span>
${card.isExpired ? chip('past its day', 'caution') : null}</p>
${own.length > 0 ? html`<section class="panel warn"><h2>To fix</h2>${problemList(own)}</section>` : null}
${'kind' in record ? aboutSource(record) : null}
${'claim' in record ? aboutClaim(record) : null}
<section class="panel"><h2>What it states, and why</h2><ol class="facts">${facts.map(
    ({ says, field, line, evidence }) =>
      html`<li><p><strong>${says}</strong> <code class="meta">${field}, line ${line}</code></p>${evidenceList(evidence)}</li>`,
  )}</ol></section>
${'kind' in record ? relations(graphOf(shelf.registry, record.id)) : null}
<section class="panel"><h2>Review</h2><p>Looked at on ${record.reviewed.on} by ${record.reviewed.by.join(', ')}; again by ${record.reviewed.review_by}.</p></section>
<details class="panel"><summary>The file: <code>${raw.file}</code></summary><pre>${raw.text ?? stringify(record)}</pre></details>`;
}

function aboutSource({ about, aka, ids, areas, languages }: SourceRecord): Html {
  const lines: [string, string][] = [
    ['Who', about.en ?? ''],
    ['Also called', aka.join(', ')],
    ['There for', (areas ?? []).map((area) => area.replaceAll('-', ' ')).join(', ')],
    ['Languages', languages.join(', ')],
    [
      'Numbers',
      Object.entries(ids)
        .map(([scheme, id]) => `${scheme} ${id}`)
        .join(', '),
    ],
  ];
  return html`<dl class="panel about">${lines
    .filter(([, text]) => text !== '')
    .map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;
}

function aboutClaim(claim: ClaimRecord): Html {
  return html`<section class="panel"><h2>Harm ${claim.harm}; ${claim.topics.join(', ')}</h2>
${Object.keys(claim.claim).map(
  (
    language,
  ) => html`<details${language === 'en' ? html` open` : null}><summary>${language}: ${claim.claim[language] ?? ''}</summary>
<p class="answer">${claim.answer[language] ?? ''}</p>${claim.do[language] ? html`<p><strong>What to do:</strong> ${claim.do[language] ?? ''}</p>` : null}
<div class="grid">${(['wordings', 'debunks', 'asks'] as const).map(
    (field) =>
      html`<div><h3>${field} <span class="meta">${claim[field][language]?.length ?? 0}</span></h3><ul class="phrases">${(
        claim[field][language] ?? []
      ).map((phrase) => html`<li>${phrase}</li>`)}</ul></div>`,
  )}</div></details>`,
)}</section>`;
}

function relations(graph: Graph): Html | null {
  return graph.edges.length === 0
    ? null
    : html`<section class="panel"><h2>Who owns, funds, pays whom</h2>${graphPicture(graph)}</section>`;
}
