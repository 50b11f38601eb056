/** Hosts whose addresses stand for others, so that what is shown and where it leads differ on purpose. Data, in our own words. */
import type { Address } from './address';

/** Anybody's short addresses: the goal cannot be read from them. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  `0rz.tw 1url.com 2u.pw 4sq.com 7.ly acortar.link adf.ly adfoc.us amzn.asia apple.co apple.news b.link bc.vc bio.site
   bit.do bit.ly bitly.com bitly.cx bitly.ws bl.ink bom.so buff.ly cli.gs clck.ru cli.re cutt.ly cutt.us da.gd db.tt
   deck.ly did.li dlvr.it ebay.us encurtador.com.br fb.me fburl.com flic.kr flip.it forms.gle g.co gg.gg goo.gl goo.su
   grabify.link han.gl hmg.im hubs.la hubs.li hubs.ly ht.ly i8.ae ift.tt ig.me iplogger.org is.gd j.mp kutt.it kurzelinks.de
   l.ead.me lc.chat linktr.ee lnk.bio lnk.to lnkd.in lnnk.in loom.ly mcaf.ee me2.do me2.kr migre.me mitly.us msft.it
   mzl.la n9.cl naver.me num.to ok.me on.fb.me onelink.to ouo.io ow.ly pin.it plu.sh po.st popl.co post.ly ppt.cc prt.nu
   qr.ae qr.net qrco.de q.gs rb.gy rebrand.ly reurl.cc rotf.lol s.coop s.id search.app share.google shor.by short.gy
   short.io shorte.st shorturl.at shrtco.de shrinke.me smarturl.it sniply.io snip.ly snipurl.com sor.bz soo.gd spoti.fi
   spr.ly sprl.in sqrl.li su.pr surl.li t.cn t.co t.ly t2m.io tcrn.ch tgr.ph tiny.cc tiny.one tiny.pl tinyurl.com tny.im
   tr.im trib.al u.to uni.cf uqr.to url.ie url.kr urlr.me urlz.fr urls.fr v.gd v.ht vo.la vu.fr w.wiki wp.me x.gd x.co
   xurl.es youtube.page.link yourls.org yutu.be zpr.io zurl.co zws.im`
    .split(/\s+/)
    .filter(Boolean),
);

/** Hosts below which everybody has a name of their own: `anything.page.link`. */
const SHORTENER_ENDINGS: readonly string[] = [
  'app.link',
  'bnc.lt',
  'onelink.me',
  'page.link',
  'sng.link',
  'smart.link',
];
/** Pages of somebody's links: they show where each leads. */
const LINK_LISTS: ReadonlySet<string> = new Set(['linktr.ee', 'lnk.bio', 'bio.site']);
/** Copies of pages under a short name. */
const SHORT_COPIES: ReadonlySet<string> = new Set([
  'perma.cc',
  'ghostarchive.org',
  'webcitation.org',
  'freezepage.com',
]);
const ARCHIVE_TODAY = /^archive\.(?:today|ph|is|li|vn|fo|md)$/;

/** The service that hides the goal of a short address; `null` for its own pages and for all other hosts. */
export function shortenerOf({ host, path }: Pick<Address, 'host' | 'path'>): string | null {
  if (path === '/' && !SHORTENER_ENDINGS.some((ending) => host.endsWith(`.${ending}`))) return null;
  if (LINK_LISTS.has(host)) return null;
  if (SHORTENERS.has(host) || SHORT_COPIES.has(host)) return host;
  if (ARCHIVE_TODAY.test(host)) return /^\/[A-Za-z0-9]{4,6}\/?$/.test(path) ? host : null;
  return SHORTENER_ENDINGS.find((ending) => host.endsWith(`.${ending}`)) ?? null;
}

/** Shorteners that show the goal on a page of their own, which the reader may open. */
const PREVIEWS: Readonly<Record<string, (path: string) => string>> = {
  'bit.ly': (path) => `https://bit.ly${path}+`,
  'bitly.com': (path) => `https://bitly.com${path}+`,
  'j.mp': (path) => `https://j.mp${path}+`,
  'tinyurl.com': (path) => `https://preview.tinyurl.com${path}`,
  'is.gd': (path) => `https://is.gd${path}-`,
  'v.gd': (path) => `https://v.gd${path}-`,
};

/** The preview page of a short address; `null` where the service has none that we know of. */
export function previewOf({ host, path }: Pick<Address, 'host' | 'path'>): string | null {
  const preview = Object.hasOwn(PREVIEWS, host) ? PREVIEWS[host] : undefined;
  return preview && /^\/[\w-]{1,60}$/.test(path) ? preview(path) : null;
}

/** Wrappers whose goal only their own service can read, by host, ending and path. */
const SEALED: readonly { service: string; hosts?: readonly string[]; endings?: readonly string[]; path?: RegExp }[] = [
  { service: 'Mimecast', endings: ['mimecast.com', 'mimecastprotect.com'], path: /^\/(?:s|r|l)\// },
  { service: 'SendGrid', endings: ['sendgrid.net'], path: /^\/(?:ls|wf|ss)\/|^\/uni\// },
  { service: 'Mailchimp', endings: ['list-manage.com'], path: /^\/track\/click/ },
  { service: 'Mailjet', endings: ['mjt.lu'] },
  { service: 'HubSpot', endings: ['hubspotlinks.com', 'hubspotemail.net'] },
  { service: 'Mailgun', endings: ['mailgun.org'], path: /^\/c\// },
  {
    service: 'Brevo',
    endings: ['sendibm1.com', 'sendibm2.com', 'sendibm3.com', 'sendibt2.com', 'sendibt3.com', 'brevo.com'],
    path: /^\/(?:tr\/cl|mk\/cl)/,
  },
  { service: 'Constant Contact', hosts: ['r20.rs6.net'] },
  { service: 'Campaign Monitor', endings: ['createsend.com', 'cmail19.com', 'cmail20.com'] },
  {
    service: 'ConvertKit',
    endings: ['convertkit-mail.com', 'convertkit-mail2.com', 'convertkit-mail3.com', 'kit-mail3.com'],
  },
  { service: 'Klaviyo', endings: ['klclick.com', 'klclick1.com', 'klclick2.com', 'klclick3.com'] },
  { service: 'beehiiv', hosts: ['link.mail.beehiiv.com'] },
  { service: 'Baidu', hosts: ['baidu.com'], path: /^\/link$/ },
  { service: 'Google News', hosts: ['news.google.com'], path: /^\/(?:rss\/)?(?:articles|read)\// },
  { service: 'Microsoft', hosts: ['aka.ms'] },
  { service: 'Cisco', hosts: ['secure-web.cisco.com'] },
  { service: 'Proofpoint', hosts: ['urldefense.com', 'urldefense.us', 'urldefense.proofpoint.com'], path: /^\/v\d\// },
  { service: 'Sophos', endings: ['protection.sophos.com'] },
];

/** The service whose wrapper this is; asked only after every wrapper that can be read has been peeled off. */
export function sealedService({ host, path }: Pick<Address, 'host' | 'path'>): string | null {
  const rule = SEALED.find(
    ({ hosts = [], endings = [], path: pattern }) =>
      (hosts.includes(host) || endings.some((ending) => host === ending || host.endsWith(`.${ending}`))) &&
      (pattern === undefined ? path !== '/' : pattern.test(path)),
  );
  return rule?.service ?? null;
}

/** Resolvers of names that stay while pages move: shown `doi.org/…`, opened at the publisher. */
export const RESOLVERS: ReadonlySet<string> = new Set([
  'doi.org',
  'dx.doi.org',
  'hdl.handle.net',
  'n2t.net',
  'orcid.org',
  'purl.org',
  'w3id.org',
]);

/** Hosts that mail and newsletter services put in front of every link, by registrable domain. */
export const MAIL_WRAPPERS: ReadonlySet<string> = new Set([
  'campaign-archive.com',
  'hubspotlinks.com',
  'list-manage.com',
  'mailchi.mp',
  'mjt.lu',
  'outlook.com',
  'sendgrid.net',
  'substack.com',
  'urldefense.com',
  'urldefense.us',
]);

/** Services that show another site's page under a host of their own, its name spelled in front. */
export const CARRIERS: ReadonlySet<string> = new Set([
  'ampproject.org',
  'archive.org',
  'archive-it.org',
  'googleusercontent.com',
  'oclc.org',
  'translate.goog',
]);

/** One owner's long and short hosts: shown one, opened the other, nothing is hidden. */
export const SAME_OWNER: readonly (readonly string[])[] = [
  ['amazon.com', 'amzn.to', 'amzn.com', 'a.co', 'amzn.eu'],
  ['apple.com', 'apple.co'],
  ['facebook.com', 'fb.com', 'fb.me', 'fb.watch', 'm.me', 'messenger.com'],
  ['google.com', 'g.co', 'goo.gl', 'youtube.com', 'youtu.be', 'withgoogle.com', 'page.link'],
  ['instagram.com', 'instagr.am', 'ig.me'],
  ['linkedin.com', 'lnkd.in'],
  ['microsoft.com', 'aka.ms', 'office.com', 'live.com'],
  ['nih.gov', 'ncbi.nlm.nih.gov', 'pubmed.gov'],
  ['pinterest.com', 'pin.it'],
  ['reddit.com', 'redd.it'],
  ['telegram.org', 't.me', 'telegram.me'],
  ['tiktok.com', 'vm.tiktok.com'],
  ['whatsapp.com', 'wa.me'],
  ['x.com', 'twitter.com', 't.co'],
];
