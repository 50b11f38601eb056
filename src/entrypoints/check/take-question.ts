/** Takes what a menu, the address bar or the popup handed over for this page. It is handed over once and stands in no address. */
import type { Question } from '../../model/question';
import { background } from '../own-page';

const GONE: Question = { ask: 'nothing', why: 'gone' };

/** The address carries a number that says nothing; reloading the page finds nothing under it any more. */
export async function takeQuestion(): Promise<Question | null> {
  const id = new URL(location.href).searchParams.get('question');
  if (id === null) return null;
  history.replaceState(null, '', location.pathname);
  return background
    .ask({ type: 'take-question', id })
    .then(({ question }) => question ?? GONE)
    .catch(() => GONE);
}
