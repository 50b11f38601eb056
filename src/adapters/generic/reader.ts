/** What the three ways to mark up a post have in common. */
import type { PostFacts } from '../../model/post-facts';
import type { PageInfo } from '../types';

/** The adapter's id. A site read by it has no accounts that a registry could know, only names. */
export const SITE = 'generic';

/** One way in which pages say what is a post. */
export interface Reader {
  /** Elements that may hold a post. */
  selector: string;
  isPost(element: Element): boolean;
  read(post: Element, page: PageInfo): PostFacts | null;
  /** The author's name on the page. */
  anchor(post: Element): Element | null;
}

/** The types of schema.org that are a post of somebody; of a blog's articles the article adapter takes care. */
export const POSTING_TYPES = new Set('SocialMediaPosting DiscussionForumPosting Question'.split(' '));
export const REPLY_TYPES = new Set('Comment UserComments Answer'.split(' '));
const ARTICLE_TYPE = /(?:Article|^BlogPosting|^MedicalWebPage|^HealthTopicContent|^Report)$/;

export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

/** `https://schema.org/Comment`, `schema:Comment` and `Comment` are one type. */
export function bareTypes(written: string): string[] {
  const names = written.slice(0, 500).split(/\s+/);
  return names.map((name) =>
    name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':'), name.lastIndexOf('#')) + 1),
  );
}
