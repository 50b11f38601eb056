/** Code that has no place in the extension, or only one: network, markup from strings, code from strings. */
import type { Breach } from './import-rules';
import { parseSource } from './parse-source';
import type { SourceTree } from './source-tree';

interface Ban {
  rule: string;
  uses: readonly string[];
  why: string;
  /** Files in which it is allowed. */
  except?: (file: string) => boolean;
}

const WAYS_OUT: readonly string[] = [
  'src/platform/http.ts',
  'src/platform/own-file.ts',
  // The command line runs in Node: `registry verify URL` reads a deployed copy as a client would.
  'src/cli/publishing/site.ts',
];

const BANS: readonly Ban[] = [
  {
    rule: 'network',
    uses: [
      ...['fetch(', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'RTCPeerConnection', 'WebTransport'],
      ...['importScripts(', 'SharedWorker', 'new Image(', 'new Audio(', 'FontFace'],
    ],
    why: 'one module talks to anything outside, one reads the files of the package',
    except: (file) => WAYS_OUT.includes(file),
  },
  {
    rule: 'markup',
    uses: [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'createContextualFragment',
      'setHTMLUnsafe',
      'parseHTMLUnsafe',
      'document.write',
    ],
    why: 'text of a page or a record never becomes markup',
  },
  { rule: 'code', uses: ['eval', 'Function(', 'new Function('], why: 'no code is made from strings' },
  { rule: 'pattern', uses: ['RegExp(', 'new RegExp('], why: 'no pattern is made from data' },
];

export function findForbiddenCode(tree: SourceTree): Breach[] {
  return [...tree].flatMap(([file, text]) => {
    const { uses } = parseSource(file, text);
    return BANS.filter(({ except }) => !except?.(file)).flatMap(({ rule, uses: banned, why }) =>
      banned.filter((name) => uses.has(name)).map((name) => ({ rule, file, message: `uses ${name}: ${why}` })),
    );
  });
}
