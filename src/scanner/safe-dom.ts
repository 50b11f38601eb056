/** The few properties the scanner needs of page elements, read from the prototype: a form's children can replace its own. */

function read<T extends Node, K extends keyof T>(node: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node), key, node) as T[K];
}

export function isElement(node: Node): node is Element {
  return read(node, 'nodeType') === 1;
}

export function parentOf(node: Node): Element | null {
  return read(node, 'parentElement');
}

export function attribute(element: Element, name: string): string | null {
  return read(element, 'getAttribute').call(element, name);
}

export function firstChildOf(element: Element): Element | null {
  return read(element, 'firstElementChild');
}

/** The element and those after it, `most` of them. */
export function siblingsFrom(first: Element | null, most: number): Element[] {
  const found: Element[] = [];
  for (let at = first; at !== null && found.length < most; at = read(at, 'nextElementSibling')) found.push(at);
  return found;
}

export function countBelow(element: Element): number {
  return read(element, 'getElementsByTagName').call(element, '*').length;
}

/** Browsers themselves nest what they parse no deeper than 512; the deepest of the sites is a hundred. */
const DEEPEST = 250;

export function isDeep(element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at !== null && depth < DEEPEST; depth++) at = parentOf(at);
  return at !== null;
}

export function isAttached(element: Element): boolean {
  return read(element as Node, 'isConnected');
}

/** Shadow roots that the page left open, of `root` and the elements below it that match `hosts`. */
export function openShadowRoots(root: Element, hosts: string): ShadowRoot[] {
  const below = Array.from(read(root as ParentNode & Element, 'querySelectorAll').call(root, hosts));
  const found = read(root, 'matches').call(root, hosts) ? [root, ...below] : below;
  return found.map((host) => read(host, 'shadowRoot')).filter((shadow) => shadow !== null);
}

export function ownShadowRoot(element: Element, hosts: string): ShadowRoot | null {
  return read(element, 'matches').call(element, hosts) ? read(element, 'shadowRoot') : null;
}

/** Single-page sites keep earlier pages in the document, switched off. */
export function isSwitchedOff(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (attribute(at, 'hidden') !== null || hidesByStyle(attribute(at, 'style'))) return true;
  }
  return false;
}

function hidesByStyle(style: string | null): boolean {
  if (style === null) return false;
  const rules = style.slice(0, 2_000).toLowerCase().replaceAll(' ', '');
  return rules.includes('display:none') || rules.includes('visibility:hidden');
}
