/** The files of a new site adapter: a skeleton that already reads its own first fixture. */

export interface AdapterPart {
  /** Also the file's name and the platform of the accounts it names. */
  site: string;
  /** `example.org`, or `*.example.org` for every subdomain. */
  host: string;
}

/** `my-site` becomes `mySite`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());
}

export function adapterName(site: string): string {
  return `${camelCase(site)}Adapter`;
}

export function adapterSource({ site, host }: AdapterPart): string {
  return `/** ${host}: which markup the site uses, and what tells a post from the rest of the page. */
import { canonicalHandle } from '../model/accounts';
import type { Author, PostFacts } from '../model/post-facts';
import { all, allWithSelf, attribute, closestWhere, first, insideEditor, lineOf, matches, visibleText } from './dom';
import { authorOf, postFacts } from './facts';
import { absolute, outsideLinks } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = '${site}';
const POST = 'article';
const AUTHOR = 'a[rel="author"]';
/** Pages whose posts stay unread: messages, settings, composers. */
const UNREAD_PAGES = /^\\/(?:messages|notifications|settings|login|compose)(?:\\/|$)/;

export const ${adapterName(site)}: Adapter = {
  id: SITE,
  hosts: ['${host}'],
  findPosts: (root) => allWithSelf(root, POST).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor: (post) => first(post, 'header'),
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

function isPost(element: Element): boolean {
  return matches(element, POST) && !insideEditor(element);
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const body = first(post, 'p');
  const author = readAuthor(post);
  if (body === null && author === undefined) return null;
  const permalink = first(post, 'a[rel="bookmark"]');
  return postFacts({
    site: SITE,
    url: absolute(permalink && attribute(permalink, 'href'), page)?.href,
    author,
    text: body === null ? '' : visibleText(body),
    links: outsideLinks(all(post, 'p a[href]'), page, { ownHosts: ['${bareDomain(host)}'] }),
    kind: 'post',
  });
}

/** Absent when the page names none: never the community, never a guess. */
function readAuthor(post: Element): Author | undefined {
  const anchor = first(post, AUTHOR);
  if (anchor === null) return undefined;
  const handle = (attribute(anchor, 'href') ?? '').split('/').at(-1) ?? '';
  return authorOf({ handle: canonicalHandle(SITE, handle), name: lineOf(anchor) });
}
`;
}

/** The entrypoint that brings the adapter to the pages of a main site. */
export function siteEntrySource(site: string): string {
  return `/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { ${adapterName(site)} } from '../../adapters/${site}';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(${adapterName(site)});
`;
}

/** The first fixture. Replace it with a small page in the site's own markup, with invented people and words. */
export function adapterPage({ host }: AdapterPart): string {
  return `<!doctype html>
<html lang="en">
  <head><title>${host}</title></head>
  <body>
    <main>
      <article>
        <header><a rel="author" href="/maria-example">Maria Example</a> <a rel="bookmark" href="/maria-example/1">2 h</a></header>
        <p>My doctor explained how the new insulin works. <a href="https://www.example.com/leaflet">The leaflet</a></p>
      </article>
    </main>
  </body>
</html>
`;
}

/** What the adapter is expected to read from the first fixture. */
export function adapterFacts({ site, host }: AdapterPart): string {
  const origin = originOf(host);
  const facts = {
    url: `${origin}/`,
    health: 'ok',
    facts: [
      {
        site,
        url: `${origin}/maria-example/1`,
        author: { handle: 'maria-example', name: 'Maria Example' },
        text: 'My doctor explained how the new insulin works. The leaflet',
        links: [{ href: 'https://www.example.com/leaflet', text: 'The leaflet' }],
        kind: 'post',
      },
    ],
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
}

function bareDomain(host: string): string {
  return host.replace(/^\*\./, '');
}

function originOf(host: string): string {
  return `https://${host.replace(/^\*\./, 'www.')}`;
}
