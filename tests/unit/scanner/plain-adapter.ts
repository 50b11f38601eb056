/** A made-up site for scanner tests: `<div class="post" data-author data-id>text</div>`. */
import type { Adapter } from '../../../src/adapters/types';
import type { PostFacts } from '../../../src/model/post-facts';

export function plainAdapter(): Adapter {
  return {
    id: 'plain',
    hosts: ['example.org'],
    findPosts: (root) => [
      ...('matches' in root && root.matches('.post') ? [root] : []),
      ...root.querySelectorAll('.post'),
    ],
    closestPost: (node) => node.closest('.post'),
    readPost: (post) => readPlain(post),
    badgeAnchor: (post) => post.querySelector('b'),
    readsPage: (page) => page.url.pathname !== '/settings',
  };
}

function readPlain(post: Element): PostFacts | null {
  const handle = post.getAttribute('data-author') ?? '';
  if (handle === 'broken') throw new Error('this post cannot be read');
  if (handle === 'nobody-yet') return null;
  const id = post.getAttribute('data-id');
  return {
    ...(id === null ? {} : { id }),
    ...(handle === '' ? {} : { author: { handle } }),
    site: 'plain',
    text: post.querySelector('p')?.textContent ?? '',
  };
}

export function postHtml(author: string, text: string, id?: string): string {
  return `<div class="post" data-author="${author}" ${id === undefined ? '' : `data-id="${id}"`}><b>${author}</b><p>${text}</p></div>`;
}
