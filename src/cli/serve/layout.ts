/** The frame of every page of the local registry: head, places to go, search. */
import { type Html, html } from './html';

const PLACES = [
  ['/', 'Overview'],
  ['/records', 'Records'],
  ['/expiry', 'Expiry board'],
  ['/graph', 'Who pays whom'],
  ['/imports', 'Imports'],
  ['/problems', 'Checks'],
] as const;

export function layout(title: string, here: string, body: Html): string {
  const places = PLACES.map(
    ([path, name]) => html`<li><a href="${path}"${path === here ? html` aria-current="page"` : null}>${name}</a></li>`,
  );
  return html`<!doctype html>
<html lang="en" class="ws" data-theme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Wellsourced registry</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/tokens.css">
<link rel="stylesheet" href="/base.css">
<link rel="stylesheet" href="/serve.css">
</head>
<body>
<a class="skip" href="#main">To the records</a>
<header class="top">
<p class="brand"><a href="/">Wellsourced <span>registry</span></a></p>
<nav aria-label="Places"><ul class="places">${places}</ul></nav>
<form class="find" action="/records" role="search"><input type="search" name="q" placeholder="Name, handle, host, words of a claim" aria-label="Search the registry"><button>Search</button></form>
</header>
<main id="main"><h1>${title}</h1>
${body}
</main>
<footer class="foot">Read only, on this machine alone. Change a record in its file; this page follows.</footer>
</body>
</html>
`.text;
}
