/** Seeded edits of a page, such as a site makes when it changes its markup: the words stay, what holds them changes. */
import { seededRandom } from '../../fakes/random';

type Pick = (limit: number) => number;
/** Changes the document and says how, or `null` when the page has nothing that it could change. */
type Edit = (document: Document, pick: Pick) => string | null;

const EDITS: readonly Edit[] = [
  renameClass,
  wrapElement,
  wrapChildren,
  removeWrapper,
  dropAttribute,
  renameTestId,
  moveNode,
  splitText,
];
const MOST_EDITS = 3;
/** Elements whose text is no words of the page. */
const WORDLESS = new Set(['script', 'style', 'template', 'title', 'noscript']);

/** One to three edits; the same seed always gives the same ones. Answers with what was done, for the failure to tell. */
export function mutate(document: Document, seed: number): string[] {
  const pick = seededRandom(seed);
  const wanted = 1 + pick(MOST_EDITS);
  const done: string[] = [];
  for (let tries = 0; done.length < wanted && tries < 20; tries++) {
    const edit = oneOf(EDITS, pick)?.(document, pick);
    if (edit) done.push(edit);
  }
  return done;
}

function oneOf<T>(list: readonly T[], pick: Pick): T | undefined {
  return list.length === 0 ? undefined : list[pick(list.length)];
}

function elementsOf(document: Document): Element[] {
  return Array.from(document.body.querySelectorAll('*')).filter((element) => !WORDLESS.has(element.localName));
}

/** On one element, or on all that have it: a new build of the site renames everywhere, an experiment here and there. */
function someOrAll(elements: Element[], pick: Pick): { chosen: Element[]; where: string } {
  const one = pick(2) === 0 ? oneOf(elements, pick) : undefined;
  return one === undefined ? { chosen: elements, where: 'everywhere' } : { chosen: [one], where: `on ${nameOf(one)}` };
}

function renameClass(document: Document, pick: Pick): string | null {
  const classed = elementsOf(document).filter((element) => element.classList.length > 0);
  const old = oneOf([...(oneOf(classed, pick)?.classList ?? [])], pick);
  if (old === undefined) return null;
  const { chosen, where } = someOrAll(
    classed.filter((element) => element.classList.contains(old)),
    pick,
  );
  const fresh = `x${pick(1e6).toString(36)}`;
  for (const element of chosen) {
    element.classList.remove(old);
    element.classList.add(fresh);
  }
  return `class ${old} becomes ${fresh} ${where}`;
}

function renameTestId(document: Document, pick: Pick): string | null {
  const marked = elementsOf(document).filter((element) => element.hasAttribute('data-testid'));
  const old = oneOf(marked, pick)?.getAttribute('data-testid');
  if (old === undefined || old === null) return null;
  const { chosen, where } = someOrAll(
    marked.filter((element) => element.getAttribute('data-testid') === old),
    pick,
  );
  const fresh = `t${pick(1e6).toString(36)}`;
  for (const element of chosen) element.setAttribute('data-testid', fresh);
  return `data-testid ${old} becomes ${fresh} ${where}`;
}

function dropAttribute(document: Document, pick: Pick): string | null {
  const carrying = elementsOf(document).filter((element) => element.attributes.length > 0);
  const name = oneOf(Array.from(oneOf(carrying, pick)?.attributes ?? []), pick)?.name;
  if (name === undefined) return null;
  const { chosen, where } = someOrAll(
    carrying.filter((element) => element.hasAttribute(name)),
    pick,
  );
  const told = `attribute ${name} is gone ${where}`;
  for (const element of chosen) element.removeAttribute(name);
  return told;
}

function wrapElement(document: Document, pick: Pick): string | null {
  const element = oneOf(elementsOf(document), pick);
  if (element === undefined) return null;
  const wrapper = document.createElement(isPhrase(element) ? 'span' : 'div');
  element.replaceWith(wrapper);
  wrapper.append(element);
  return `a ${wrapper.localName} is put around ${nameOf(element)}`;
}

function wrapChildren(document: Document, pick: Pick): string | null {
  const element = oneOf(
    elementsOf(document).filter((one) => one.children.length > 0),
    pick,
  );
  if (element === undefined) return null;
  const wrapper = document.createElement(isPhrase(element) ? 'span' : 'div');
  wrapper.append(...element.childNodes);
  element.append(wrapper);
  return `a ${wrapper.localName} is put into ${nameOf(element)}, around all it holds`;
}

/** A wrapper holds one element and no words of its own. */
function removeWrapper(document: Document, pick: Pick): string | null {
  const wrapper = oneOf(elementsOf(document).filter(isWrapper), pick);
  if (wrapper === undefined) return null;
  const told = `the wrapper ${nameOf(wrapper)} is gone`;
  wrapper.replaceWith(...wrapper.childNodes);
  return told;
}

function isWrapper(element: Element): boolean {
  const words = Array.from(element.childNodes).filter((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim());
  return element.children.length === 1 && words.length === 0;
}

function moveNode(document: Document, pick: Pick): string | null {
  const parent = oneOf(
    [document.body, ...elementsOf(document)].filter((one) => one.children.length > 1),
    pick,
  );
  if (parent === undefined) return null;
  const children = Array.from(parent.children);
  const from = pick(children.length);
  const to = pick(children.length);
  const moved = children[from];
  const before = children[to];
  if (moved === undefined || before === undefined || moved === before) return null;
  const told = `${nameOf(moved)} moves before ${nameOf(before)}`;
  before.before(moved);
  return told;
}

function splitText(document: Document, pick: Pick): string | null {
  const texts = elementsOf(document).flatMap((element) =>
    Array.from(element.childNodes).filter(
      (node): node is Text => node.nodeType === 3 && Boolean(node.nodeValue?.trim()),
    ),
  );
  const text = oneOf(texts, pick);
  if (text === undefined || text.length < 2) return null;
  const cut = 1 + pick(text.length - 1);
  const parts = [text.data.slice(0, cut), text.data.slice(cut)].map((part) => {
    const span = document.createElement('span');
    span.append(part);
    return span;
  });
  text.replaceWith(...parts);
  return `the text ${JSON.stringify(text.data.slice(0, 40))} is split at ${cut}`;
}

function isPhrase(element: Element): boolean {
  return ['a', 'b', 'i', 'em', 'img', 'span', 'strong', 'svg', 'time'].includes(element.localName);
}

/** Enough to find it again: `<div data-testid="tweet"> in <div>`. */
function nameOf(element: Element): string {
  const attributes = Array.from(element.attributes).slice(0, 3);
  const shown = attributes.map(({ name, value }) => ` ${name}="${value.slice(0, 40)}"`).join('');
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 24);
  return `<${element.localName}${shown}>${words}`;
}
