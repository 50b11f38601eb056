/** Reads badges in Firefox: WebDriver BiDi sees into closed shadow roots where page scripts cannot. */
import { HOST_ATTRIBUTE } from '../../../src/badge/chip';
import type { FirefoxRun } from './firefox';

interface RemoteNode {
  sharedId?: string;
  value?: {
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
    localName?: string;
    nodeValue?: string;
  };
}

/** The accessible names of the first badge inside each element that matches `selector`, in document order; `null` without a badge. */
export async function badgeLabels(run: FirefoxRun, selector: string, tab = run.tab): Promise<(string | null)[]> {
  const { nodes } = await run.send<{ nodes: RemoteNode[] }>('browsingContext.locateNodes', {
    context: tab,
    locator: { type: 'css', value: selector },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 14 },
  });
  return nodes.map((node) => {
    const host = find(node, (n) => n.value?.attributes?.[HOST_ATTRIBUTE] !== undefined);
    return (host && find(host, (n) => n.value?.localName === 'button')?.value?.attributes?.['aria-label']) ?? null;
  });
}

/** The accessible names of the badges whose hosts match `selector`: what a page puts into an element of its own is no badge. */
export async function closedRootLabels(run: FirefoxRun, selector: string, tab = run.tab): Promise<string[]> {
  const { nodes } = await run.send<{ nodes: RemoteNode[] }>('browsingContext.locateNodes', {
    context: tab,
    locator: { type: 'css', value: selector },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 6 },
  });
  return nodes.flatMap(({ value }) => {
    const button = value?.shadowRoot && find(value.shadowRoot, (n) => n.value?.localName === 'button');
    return button?.value?.attributes?.['aria-label'] ?? [];
  });
}

function find(node: RemoteNode, wanted: (node: RemoteNode) => boolean): RemoteNode | null {
  if (wanted(node)) return node;
  for (const child of [...(node.value?.children ?? []), ...(node.value?.shadowRoot ? [node.value.shadowRoot] : [])]) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return null;
}
