/** The pages of the bench, in the markup of x.com: one without a word of health, an ordinary feed, and one without an end. */
import { shell, shortPost } from '../../demo/pages';
import { type DemoPost, FEED } from '../../demo/posts';

export const POSTS = 200;

/** What people write of besides health. */
const SMALL_TALK = [
  'Anyone else watching the match tonight? My heart rate says no but my sofa says yes',
  'New bike day. Rode it along the canal until the rain came.',
  'The bakery on the corner closed after forty years. End of an era.',
  'Hot take: the book was better, and the book was not good either.',
  'Looking for a second-hand desk, pick up near the station, can pay cash.',
  'Train delayed again. At least the driver has a sense of humour.',
  'Our tomatoes survived the frost! Pasta for everybody on Sunday.',
  'Finally finished the puzzle with the sky in it. Never again.',
  'Does anybody have a charger for this old camera? It is a family piece.',
  'Election posters are up and the wind has already voted.',
];

/** One in five posts of an ordinary feed of a patient is about health, one in twenty of them worth a badge. */
function postAt(n: number): DemoPost {
  const id = `${50_000 + n}`;
  const health = FEED[(n / 5) % FEED.length];
  if (n % 5 === 0 && health) return { ...health, id };
  const text = `${SMALL_TALK[n % SMALL_TALK.length]} ${n}`;
  return { id, name: `Person ${n}`, handle: `person${n}_demo`, age: '1h', text, shows: 'nothing' };
}

function smallTalk(n: number): DemoPost {
  return { ...postAt(5 * n + 1), id: `${70_000 + n}` };
}

/** A page adds posts at its end, drops those far above, and scrolls on, as feeds do. `scrolled` tells when it is through. */
const ENDLESS = `<script>
  window.scrollOn = (posts) => new Promise((done) => {
    const feed = document.querySelector('#feed');
    const models = [...feed.children];
    let added = 0;
    const step = () => {
      for (let n = 0; n < 8 && added < posts; n++, added++) {
        const post = models[added % models.length].cloneNode(true);
        const id = String(900000 + (window.addedBefore ?? 0) + added);
        for (const link of post.querySelectorAll('a[href*="/status/"]')) link.href = link.getAttribute('href').replace(/[0-9]+$/, id);
        feed.append(post);
        if (feed.children.length > 300) feed.firstElementChild.remove();
      }
      scrollTo(0, document.body.scrollHeight);
      if (added < posts) setTimeout(step, 16);
      else { window.addedBefore = (window.addedBefore ?? 0) + added; done(); }
    };
    step();
  });
</script>`;

export function benchPage(host: string, path: string): string | null {
  if (host !== 'x.com') return null;
  const many = /^\/many-(\d+)$/.exec(path)?.[1];
  if (many) return pageOf(Number(many), postAt);
  if (path === '/nothing') return pageOf(POSTS, smallTalk);
  if (path === '/feed' || path === '/endless') return pageOf(POSTS, postAt) + ENDLESS;
  return null;
}

function pageOf(count: number, post: (n: number) => DemoPost): string {
  return shell('Bench', Array.from({ length: count }, (_, n) => shortPost(post(n))).join(''));
}
