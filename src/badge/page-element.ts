/** What is asked of the page's elements, taken from the prototype: a form's fields can stand in for its own properties. */

function read<K extends keyof Element>(element: Element, key: K): Element[K] {
  return Reflect.get(Element.prototype, key, element);
}

export function parentOf(element: Element): Element | null {
  return read(element, 'parentElement');
}

export function siblingAfter(element: Element): Element | null {
  return read(element, 'nextElementSibling');
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function boxesOf(element: Element): DOMRectList {
  return Element.prototype.getClientRects.call(element);
}

export function nameOf(element: Element): string {
  return read(element, 'localName');
}

export function isEmpty(element: Element): boolean {
  return read(element, 'firstChild') === null;
}

export function isElement(node: Node): node is Element {
  return Reflect.get(Node.prototype, 'nodeType', node) === 1;
}

/** Of a text node or an element: nobody can name a field like a text. */
export function holderOf(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node);
}

export function lastChildOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'lastChild', node);
}

/** The node itself or one within it. */
export function holds(element: Element, node: Node): boolean {
  return Node.prototype.contains.call(element, node);
}
