/** Hosts whose addresses stand for others, so that what is shown and where it leads differ on purpose. Data, in our own words. */

/** Anybody's short addresses: the goal cannot be read from them. */
export const SHORTENERS: ReadonlySet<string> = new Set([
  'bit.ly',
  'bitly.com',
  'buff.ly',
  'cutt.ly',
  'dlvr.it',
  'goo.gl',
  'hubs.ly',
  'ift.tt',
  'is.gd',
  'j.mp',
  'linktr.ee',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  's.id',
  'shorturl.at',
  'spr.ly',
  'sprl.in',
  't.co',
  't.ly',
  't2m.io',
  'tiny.cc',
  'tinyurl.com',
  'trib.al',
  'urlz.fr',
  'v.gd',
]);

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
