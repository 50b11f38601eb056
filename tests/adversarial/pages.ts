/** Pages that break, trick or exhaust whoever reads them. Each also holds two honest posts, whose badges must stand. */
import { shortPost } from '../demo/pages';
import type { DemoPost } from '../demo/posts';
import type { PageCase } from './case';

const AGENCY: DemoPost = {
  ...{ id: '1901', name: 'Northshore Health Agency', handle: 'northshore_demo', age: '2h', shows: '' },
  text: 'Measles cases are up this month. Walk-in clinics are open all week.',
};
const WENDY: DemoPost = {
  ...{ id: '1903', name: 'Wendy', handle: 'wendy_demo', age: '1d', shows: '' },
  text: 'They don’t want you to know this: the MMR shot gave my nephew autism. Share before it’s gone',
};
const JO: DemoPost = {
  id: '1950',
  name: 'Jo',
  handle: 'jo_demo',
  age: '1h',
  text: 'Sunset over the pier. No filter.',
  shows: '',
};

/** What stands on every page unless an entry says otherwise, and what is said there. */
export const HONEST_POSTS = shortPost(AGENCY) + shortPost(WENDY);
export const HONEST_BADGES = [/Health agency/, /Checked: not true/];
const NONE: readonly RegExp[] = [];

const jo = shortPost(JO);
const onceShown =
  'new Promise((done) => { const look = setInterval(() => { if (document.querySelectorAll("[data-wellsourced-host]").length > 1) { clearInterval(look); done(); } }, 20); setTimeout(done, 8000); })';
/** Runs when both honest badges stand. */
const afterBadges = (code: string) => `${onceShown}.then(() => { ${code}\n window.over = true; })`;
const OVER = 'window.over === true';
const every = (milliseconds: number, times: number, code: string) =>
  `{ let n = 0; const timer = setInterval(() => { ${code}; if (++n >= ${times}) { clearInterval(timer); window.over = true; } }, ${milliseconds}); }`;
const CLOBBER =
  'attributes children parentNode parentElement nodeType nodeName localName textContent innerText remove contains matches closest querySelector querySelectorAll getAttribute firstChild nextSibling ownerDocument isConnected shadowRoot getElementsByTagName append appendChild style dataset'
    .split(' ')
    .map((name) => `<input hidden name="${name}">`)
    .join('');
const template = (post: string) =>
  `document.createRange().createContextualFragment(${JSON.stringify(post)}).firstElementChild`;

const LISTED: readonly PageCase[] = [
  // The document.
  {
    id: 'dom-clobbered-form',
    what: 'a form around posts whose fields replace its properties',
    html: `<form name="body">${CLOBBER}${jo}</form>`,
  },
  {
    id: 'dom-100k-nodes',
    what: '100,000 elements',
    html: '<div id="many"></div>',
    script:
      'const many = document.getElementById("many"); for (let i = 0; i < 100000; i++) many.append(document.createElement("i")); window.over = true;',
    done: OVER,
  },
  {
    id: 'dom-5k-deep',
    what: 'posts nested 5,000 deep',
    html: '<div id="deep" hidden></div>',
    script:
      'let at = document.getElementById("deep"); for (let i = 0; i < 5000; i++) { const next = document.createElement("article"); next.dataset.testid = "tweet"; at.append(next); at = next; } window.over = true;',
    done: OVER,
    quick: true,
  },
  {
    id: 'dom-10mb-text',
    what: 'a post of 10 MB',
    html: `<div style="height:200px;overflow:hidden">${jo.replace(JO.text, '<b id="long"></b>')}</div>`,
    script: 'document.getElementById("long").textContent = "measles vaccine ".repeat(650000); window.over = true;',
    allowed: [/Not in registry/],
    done: OVER,
  },
  {
    id: 'dom-echo',
    what: 'a page that answers each change of ours with one of its own',
    html: '',
    script:
      'let n = 0; new MutationObserver(() => { if (n++ < 3000) setTimeout(() => document.querySelector("article").toggleAttribute("data-echo")); else window.over = true; }).observe(document.getElementById("feed"), { subtree: true, childList: true, attributes: true }); setTimeout(() => { window.over = true; }, 2500);',
    done: OVER,
  },
  {
    id: 'dom-flip',
    what: 'an author who changes a thousand times a second, and stays another',
    html: `<div id="flip">${jo}</div>`,
    script: every(
      1,
      1500,
      'for (const a of document.querySelectorAll("#flip a")) a.setAttribute("href", n % 2 ? "/northshore_demo" : "/jo_demo"); if (n === 1499) for (const a of document.querySelectorAll("#flip a")) a.setAttribute("href", "/jo_demo")',
    ),
    done: OVER,
  },
  {
    id: 'dom-recycled',
    what: 'nodes that come to show other posts, over and over',
    html: `<div id="pool">${jo}</div>`,
    script: every(
      30,
      60,
      'const agency = n % 2 === 0; const post = document.querySelector("#pool article"); for (const a of post.querySelectorAll("a")) a.setAttribute("href", agency ? "/northshore_demo" : "/jo_demo"); post.querySelector("b").textContent = agency ? "Northshore Health Agency" : "Jo"; post.querySelector("[data-testid=tweetText]").textContent = agency ? "Measles cases are up." : "Sunset."',
    ),
    done: OVER,
  },
  {
    id: 'dom-shadow',
    what: 'posts in open, closed and nested shadow roots',
    html: '<div id="open"></div><div id="closed"></div>',
    script: `const put = (root) => root.append(${template(shortPost(AGENCY))}); put(document.getElementById("open").attachShadow({ mode: "open" })); const closed = document.getElementById("closed").attachShadow({ mode: "closed" }); const inner = document.createElement("div"); closed.append(inner); put(inner.attachShadow({ mode: "closed" })); window.over = true;`,
    done: OVER,
  },
  {
    id: 'dom-sandbox',
    what: 'posts in a sandboxed frame',
    html: `<iframe sandbox="allow-scripts" srcdoc="${shortPost(AGENCY).replaceAll('"', '&quot;')}"></iframe>`,
  },
  {
    id: 'dom-blank-frame',
    what: 'posts in an empty frame',
    html: '<iframe></iframe>',
    script: `document.querySelector("iframe").contentDocument.body.append(${template(shortPost(AGENCY))}); window.over = true;`,
    done: OVER,
  },
  {
    id: 'dom-open',
    what: 'a page that writes itself anew',
    html: '',
    script: afterBadges(
      `const all = document.documentElement.outerHTML.replace(/<script[\\s\\S]*?<\\/script>/g, ""); document.open(); document.write(all); document.close();`,
    ),
    done: OVER,
    allowed: HONEST_BADGES,
    badges: NONE,
  },
  {
    id: 'dom-svg',
    what: 'posts inside drawings and formulas',
    html: `<svg width="300" height="100"><foreignObject width="300" height="100">${jo}</foreignObject><text>Northshore Health Agency</text></svg><math><mtext>${jo}</mtext></math>`,
  },
  {
    id: 'dom-deletes',
    what: 'a page that takes every badge away',
    html: '',
    script: every(10, 100, 'for (const host of document.querySelectorAll("[data-wellsourced-host]")) host.remove()'),
    done: OVER,
    badges: NONE,
    allowed: HONEST_BADGES,
    quick: true,
  },
  // What is laid over a badge. In-page badges change nothing; that they still say what they said is all that is asked.
  ...(
    [
      ['ui-body-opacity', 'a see-through body', 'body { opacity: .001 }'],
      ['ui-html-opacity', 'a see-through page', 'html { opacity: .001 !important }'],
      ['ui-clip', 'badges clipped away', '[data-wellsourced-host] { clip-path: inset(50%) !important }'],
      ['ui-filter', 'badges blurred', '[data-wellsourced-host] { filter: blur(9px) opacity(0) !important }'],
      [
        'ui-scale',
        'badges made small',
        '[data-wellsourced-host] { transform: scale(.01) !important; scale: .01 !important }',
      ],
      [
        'ui-overlay',
        'a box over everything',
        '#over { position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none }',
      ],
    ] as const
  ).map(([id, what, css]): PageCase => ({ id, what, html: `<style>${css}</style><div id="over"></div>` })),
  {
    id: 'ui-popover',
    what: 'a popover in the top layer over everything',
    html: '<div popover="manual" id="top" style="width:100vw;height:100vh;pointer-events:none">Approved</div>',
    script: 'document.getElementById("top").showPopover(); window.over = true;',
    done: OVER,
  },
  {
    id: 'ui-fake',
    what: 'a copy of our badge on somebody else',
    html: jo.replace(
      '<div data-testid="User-Name" class="line">',
      '<div data-testid="User-Name" class="line"><span data-wellsourced-host=""><button aria-label="Wellsourced: Health agency.">Health agency</button></span>',
    ),
    quick: true,
  },
];

const globals = (code: string) =>
  `(() => { const bad = () => { throw new Error("patched by the page"); }; ${code} })();`;

const OWN: readonly PageCase[] = [
  {
    id: 'dom-clobbered-header',
    what: 'a form inside a post whose fields lead in circles',
    html: jo.replace('class="line">', `class="line"><form>${CLOBBER}`).replace(JO.text, 'Measles vaccine clinics.'),
    allowed: [/Not in registry/],
    quick: true,
  },
  {
    id: 'dom-clobbered-post',
    what: 'a form as post',
    html: `<form data-testid="tweet">${CLOBBER}${jo.replace(/<\/?article[^>]*>/g, '')}</form>`,
  },
  // Badges in the page's hands.
  {
    id: 'host-moved',
    what: 'a page that moves a badge to somebody else’s post',
    html: `<div id="goal">${jo}</div>`,
    script: every(
      40,
      40,
      'const host = document.querySelector("#feed [data-wellsourced-host]"); if (host && !document.querySelector("#goal [data-wellsourced-host]")) document.querySelector("#goal [data-testid=User-Name]").append(host)',
    ),
    done: `${OVER} && document.querySelector("#goal [data-wellsourced-host]") === null`,
    badges: NONE,
    allowed: HONEST_BADGES,
    quick: true,
  },
  {
    id: 'host-cloned',
    what: 'a page that clones badges',
    html: `<div id="goal">${jo}</div>`,
    script: afterBadges(
      'for (const host of document.querySelectorAll("#feed [data-wellsourced-host]")) document.querySelector("#goal [data-testid=User-Name]").append(host.cloneNode(true));',
    ),
    done: OVER,
  },
  {
    id: 'host-adopted',
    what: 'a page that takes a badge into another document',
    html: '<iframe></iframe>',
    script: afterBadges(
      'document.querySelector("iframe").contentDocument.body.append(document.querySelector("[data-wellsourced-host]"));',
    ),
    done: OVER,
    badges: NONE,
    allowed: HONEST_BADGES,
  },
  {
    id: 'host-wrapped',
    what: 'a page that hides badges in a box of its own',
    html: '',
    script: afterBadges(
      'for (const host of document.querySelectorAll("[data-wellsourced-host]")) { const box = document.createElement("span"); box.hidden = true; host.replaceWith(box); box.append(host); }',
    ),
    done: OVER,
    badges: NONE,
    allowed: HONEST_BADGES,
  },
  {
    id: 'host-pressed',
    what: 'a page that presses badges itself',
    html: '',
    script: afterBadges(
      'for (const host of document.querySelectorAll("[data-wellsourced-host]")) for (const type of ["pointerdown", "click", "keydown"]) host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));',
    ),
    done: OVER,
  },
  {
    id: 'host-attached',
    what: 'a page that opens a root on whatever we put in',
    html: '',
    script: afterBadges(
      'for (const host of document.querySelectorAll("[data-wellsourced-host]")) { try { host.attachShadow({ mode: "open" }); } catch {} host.innerHTML = "<b>Approved by WHO</b>"; host.setAttribute("style", "all: unset"); }',
    ),
    done: OVER,
  },
  {
    id: 'host-forged',
    what: 'our mark on every element',
    html: jo,
    early:
      'addEventListener("DOMContentLoaded", () => { for (const element of document.querySelectorAll("*")) element.setAttribute("data-wellsourced-host", ""); });',
    badges: HONEST_BADGES,
  },
  {
    id: 'post-cloned',
    what: 'posts cloned with their badges',
    html: '<div id="goal"></div>',
    script: afterBadges('document.getElementById("goal").append(document.querySelector("article").cloneNode(true));'),
    done: OVER,
    allowed: HONEST_BADGES,
  },
  {
    id: 'post-stolen-line',
    what: 'a badge’s author line moved to another text',
    html: `<div id="goal">${jo}</div>`,
    script: afterBadges(
      'const line = document.querySelector("#goal [data-testid=User-Name]"); line.replaceChildren(...document.querySelector("#feed [data-testid=User-Name]").childNodes);',
    ),
    done: OVER,
    badges: NONE,
    allowed: HONEST_BADGES,
  },
  // Style.
  {
    id: 'css-all',
    what: 'every property of everything reset',
    html: '<style>* { all: revert !important; display: inline !important; visibility: visible !important; font-size: 3px !important }</style>',
    badges: NONE,
    allowed: HONEST_BADGES,
  },
  {
    id: 'css-none',
    what: 'nothing displayed',
    html: '<style>[data-wellsourced-host] { display: none !important; content-visibility: hidden !important; width: 0 !important }</style>',
    badges: NONE,
    allowed: HONEST_BADGES,
  },
  {
    id: 'css-huge',
    what: 'text a thousand times its size',
    html: '<style>* { font-size: 999px !important; line-height: 9 !important }</style>',
    badges: NONE,
    allowed: HONEST_BADGES,
  },
  {
    id: 'css-vertical',
    what: 'vertical, right to left, turned around',
    html: '<style>html { writing-mode: vertical-rl; direction: rtl; transform: rotate(180deg) scaleX(-1) }</style>',
    badges: NONE,
    allowed: HONEST_BADGES,
  },
  {
    id: 'css-dark-reader',
    what: 'a restyling extension that inverts the page',
    html: '<style>html { filter: invert(1) hue-rotate(180deg) !important; background: #111 !important } * { background-color: #181a1b !important; color: #e8e6e3 !important; border-color: #333 !important }</style>',
    quick: true,
  },
  {
    id: 'css-theme-flips',
    what: 'a theme that changes a thousand times a second',
    html: '',
    script: every(
      1,
      1500,
      'document.documentElement.className = n % 2 ? "dark" : ""; document.body.style.background = n % 2 ? "#000" : "#fff"',
    ),
    done: OVER,
  },
  {
    id: 'css-variables',
    what: 'our own custom properties set by the page',
    html: '<style>* { --ws-base: 0px; --ws-anchor: 900px; --ws-ceiling: 900px; --ws-pull: -9000px !important }</style>',
  },
  // What the browser or the reader does to a page.
  {
    id: 'view-translated',
    what: 'a browser that translates the page',
    html: jo,
    script: afterBadges(
      'const texts = []; const walk = document.createTreeWalker(document.getElementById("feed"), 4); while (walk.nextNode()) texts.push(walk.currentNode); for (const text of texts) { const outer = document.createElement("font"); const inner = document.createElement("font"); outer.append(inner); text.replaceWith(outer); inner.append(text); } document.documentElement.classList.add("translated-ltr"); document.documentElement.lang = "fr";',
    ),
    done: OVER,
  },
  { id: 'view-print', what: 'printing', html: '', media: { media: 'print' } },
  { id: 'view-forced-colors', what: 'forced colours', html: '', media: { forcedColors: 'active' } },
  {
    id: 'view-zoom',
    what: 'a page zoomed to 500 %',
    html: '<style>html { zoom: 5 }</style>',
    badges: NONE,
    allowed: HONEST_BADGES,
  },
  {
    id: 'view-editable',
    what: 'a page that is edited as a whole',
    html: '',
    early: 'addEventListener("DOMContentLoaded", () => { document.body.contentEditable = "true"; });',
    badges: NONE,
  },
  {
    id: 'view-design-mode',
    what: 'design mode',
    html: '',
    early: 'document.designMode = "on";',
    badges: NONE,
    allowed: HONEST_BADGES,
  },
  // The page's own globals.
  {
    id: 'js-array',
    what: 'lists that throw',
    html: '',
    early: globals(
      'for (const name of ["map", "filter", "flatMap", "find", "push", "slice"]) Array.prototype[name] = bad; Array.from = bad;',
    ),
  },
  {
    id: 'js-element',
    what: 'elements that throw',
    html: '',
    early: globals(
      'for (const name of ["getAttribute", "matches", "closest", "attachShadow", "setAttribute", "getBoundingClientRect"]) Element.prototype[name] = bad; for (const name of ["appendChild", "contains", "cloneNode"]) Node.prototype[name] = bad;',
    ),
  },
  {
    id: 'js-attach-shadow',
    what: 'roots that the page opens',
    html: '',
    early: globals(
      'const real = Element.prototype.attachShadow; window.roots = []; Element.prototype.attachShadow = function () { const root = real.call(this, { mode: "open" }); window.roots.push(root); return root; };',
    ),
    done: '(window.roots ?? []).length === 0',
  },
  {
    id: 'js-observers',
    what: 'observers that never tell',
    html: '',
    early: globals(
      'MutationObserver = IntersectionObserver = ResizeObserver = function () { return { observe() {}, disconnect() {}, unobserve() {}, takeRecords: () => [] }; };',
    ),
  },
  {
    id: 'js-proto',
    what: 'properties on every object',
    html: '',
    early: globals(
      'Object.prototype.ok = { answers: [] }; Object.prototype.type = "change-settings"; Object.prototype.error = "no"; Object.defineProperty(Object.prototype, "enabled", { get: bad, configurable: true });',
    ),
  },
  {
    id: 'js-getters',
    what: 'a document whose properties throw',
    html: '',
    early: globals(
      'for (const name of ["body", "documentElement", "head"]) Object.defineProperty(document, name, { get: bad });',
    ),
  },
  {
    id: 'js-promise',
    what: 'promises, timers and clocks of its own',
    html: '',
    early: globals(
      'Promise.prototype.then = bad; setTimeout = setInterval = requestAnimationFrame = () => 0; performance.now = Date.now = () => NaN;',
    ),
  },
  {
    id: 'js-chrome',
    what: 'a runtime of its own',
    html: '',
    early: globals(
      'window.chrome = window.browser = { runtime: { id: "x", sendMessage: bad, connect: bad, getURL: () => "https://evil.example/" } };',
    ),
  },
  {
    id: 'js-history',
    what: 'an address that changes all the time',
    html: '',
    script: every(4, 400, 'history.pushState({}, "", location.pathname + "?" + n)'),
    done: OVER,
  },
  {
    id: 'js-posts-messages',
    what: 'messages to its own window in our name',
    html: '',
    script:
      'for (const type of ["hello", "assess", "change-settings", "page-report"]) for (let i = 0; i < 50; i++) { postMessage({ type, change: { set: "reset" }, posts: [] }, "*"); dispatchEvent(new MessageEvent("message", { data: { type }, source: window })); } window.over = true;',
    done: OVER,
  },
  // Policies and kinds of documents.
  {
    id: 'csp-strict',
    what: 'the strictest policy',
    html: '',
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'; sandbox allow-same-origin",
    },
  },
  {
    id: 'csp-trusted-types',
    what: 'Trusted Types without a policy',
    html: '',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    quick: true,
  },
  {
    id: 'csp-no-style',
    what: 'no style at all',
    html: '',
    headers: { 'content-security-policy': "style-src 'none'" },
    badges: NONE,
    allowed: HONEST_BADGES,
  },
  {
    id: 'kind-svg',
    what: 'a drawing as document',
    html: '',
    headers: { 'content-type': 'image/svg+xml' },
    badges: NONE,
    body: `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="400" height="400"><div xmlns="http://www.w3.org/1999/xhtml"><article data-testid="tweet"><div data-testid="User-Name"><a href="/northshore_demo">x</a></div></article></div></foreignObject></svg>`,
    allowed: [/Health agency/],
  },
  {
    id: 'kind-xml',
    what: 'a document without a body',
    html: '',
    headers: { 'content-type': 'application/xml' },
    badges: NONE,
    body: '<feed><entry>Northshore Health Agency</entry></feed>',
  },
  {
    id: 'kind-text',
    what: 'plain text',
    html: '',
    headers: { 'content-type': 'text/plain' },
    badges: NONE,
    body: shortPost(AGENCY),
  },
  {
    id: 'kind-frameset',
    what: 'a set of frames',
    html: '',
    badges: NONE,
    body: '<!doctype html><html><frameset cols="*"><frame src="about:blank"></frameset></html>',
  },
  { id: 'kind-empty', what: 'nothing at all', html: '', badges: NONE, body: '' },
  {
    id: 'kind-bodiless',
    what: 'a page that removes its own root',
    html: '',
    script: afterBadges('document.documentElement.remove();'),
    done: OVER,
    badges: NONE,
  },
  // Too much of everything.
  {
    id: 'much-posts',
    what: '3,000 posts on one spot',
    html: '<div id="heap" style="position:relative;height:300px;overflow:hidden"></div>',
    script: `const post = ${template(jo)}; const heap = document.getElementById("heap"); for (let i = 0; i < 3000; i++) { const one = post.cloneNode(true); one.style.cssText = "position:absolute;top:0;left:0;width:600px"; one.querySelector("[data-testid=tweetText]").textContent = "Sunset number " + i; heap.append(one); } window.over = true;`,
    done: OVER,
  },
  {
    id: 'much-flood',
    what: '50,000 changes in one go, and again',
    html: '<div id="flood"></div>',
    script: every(
      250,
      2,
      'const flood = document.getElementById("flood"); flood.replaceChildren(); for (let i = 0; i < 50000; i++) flood.append(document.createElement("i"))',
    ),
    done: OVER,
    quick: true,
  },
  {
    id: 'much-attributes',
    what: '300,000 changed attributes in one go',
    html: '',
    script:
      'const a = document.querySelector("#feed a"); for (let i = 0; i < 300000; i++) a.setAttribute("href", i % 2 ? "/wendy_demo" : "/northshore_demo"); a.setAttribute("href", "/northshore_demo"); window.over = true;',
    done: OVER,
  },
  {
    id: 'much-quotes',
    what: 'a thousand quotations in one post',
    html: jo.replace(
      '</article>',
      `${'<div role="link"><div data-testid="User-Name"><a href="/northshore_demo"><b dir="ltr">Northshore Health Agency</b></a></div></div>'.repeat(1_000)}</article>`,
    ),
    // Most of what is found has no words: the page counts as not readable, and stays without badges.
    badges: NONE,
    allowed: HONEST_BADGES,
  },
  {
    id: 'much-links',
    what: '20,000 links in one post',
    html: '<div id="links"></div>',
    script: `const post = ${template(jo)}; const text = post.querySelector("[data-testid=tweetText]"); for (let i = 0; i < 20000; i++) { const a = document.createElement("a"); a.href = "https://h" + i + ".example/"; a.textContent = "who.int "; text.append(a); } const box = document.getElementById("links"); box.style.cssText = "height:100px;overflow:hidden"; box.append(post); window.over = true;`,
    allowed: [/Hidden link/, /Not in registry/],
    done: OVER,
  },
  {
    id: 'much-breaks',
    what: '30,000 pieces of text 400 deep',
    html: '<div id="breaks" style="height:100px;overflow:hidden"></div>',
    script: `const post = ${template(jo)}; let at = post.querySelector("[data-testid=tweetText]"); for (let i = 0; i < 400; i++) { const next = document.createElement("span"); at.append(next); at = next; } for (let i = 0; i < 15000; i++) at.append("measles ", document.createElement("br")); document.getElementById("breaks").append(post); window.over = true;`,
    allowed: [/Not in registry/],
    done: OVER,
  },
  {
    id: 'much-attribute-text',
    what: 'attributes of 5 MB',
    html: jo,
    script:
      'const long = "/northshore_demo/status/" + "1".repeat(5e6); const post = [...document.querySelectorAll("article")].at(-1); for (const a of post.querySelectorAll("a")) a.setAttribute("href", long); post.setAttribute("style", " ".repeat(5e6)); window.over = true;',
    done: OVER,
    badges: HONEST_BADGES,
  },
  {
    id: 'much-name',
    what: 'a name of 2 MB',
    html: `<div style="height:90px;overflow:hidden">${jo}</div>`,
    script:
      '[...document.querySelectorAll("article b")].at(-1).textContent = "Northshore Health Agency ".repeat(80000); window.over = true;',
    done: OVER,
    badges: HONEST_BADGES,
  },
  {
    id: 'much-endless',
    what: 'a feed that adds and drops posts without end',
    html: '<div id="endless"></div>',
    script: `const post = ${template(shortPost(WENDY))}; const box = document.getElementById("endless"); ${every(10, 250, 'const one = post.cloneNode(true); one.querySelector("a[href*=status]").setAttribute("href", "/wendy_demo/status/" + (5000 + n)); box.append(one); if (box.children.length > 20) box.firstElementChild.remove()')}`,
    done: OVER,
    allowed: HONEST_BADGES,
  },
  { id: 'much-plain', what: 'an end that is never closed', html: '<plaintext><article data-testid="tweet">' },
];

export const PAGES: readonly PageCase[] = [...LISTED.map((entry) => ({ ...entry, listed: true as const })), ...OWN];
