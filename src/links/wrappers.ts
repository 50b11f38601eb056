/**
 * Services that put an address of their own around another, and where in it the goal stands, so that it can be read
 * without a request. Data, in our own words, from the addresses that these services hand out.
 *
 * Hosts are compared in full; `*.example.com` covers everything below. `paths` are prefixes at segment borders; without
 * them every path counts. The goal stands in a query parameter (`in`, the first that holds a web address), or after a
 * part of the path (`after`), or in a form of its own (`form`, see `wrapper-forms.ts`).
 */
import type { StepReason } from '../model/inquiry';

export type WrapperForm =
  | 'proofpoint-2'
  | 'proofpoint-3'
  | 'bing'
  | 'yahoo'
  | 'sophos'
  | 'cisco'
  | 'substack'
  | 'amp'
  | 'after-query'
  | 'discord'
  | 'path-encoded'
  | 'google-cache'
  | 'disqus'
  | 'ghost-video';

export interface Wrapper {
  service: string;
  why: StepReason;
  hosts: readonly string[];
  paths?: readonly string[];
  in?: readonly string[];
  after?: RegExp;
  form?: WrapperForm;
}

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Each country has a Google of its own. */
const GOOGLE = words(
  `google.com google.co.uk google.de google.fr google.es google.it google.ca google.com.au google.co.in google.com.mx
   google.com.br google.com.ar google.nl google.be google.ch google.at google.ie google.pl google.pt google.co.jp google.se
   google.dk google.no google.fi google.co.za google.co.nz google.cl google.com.co google.com.pe`,
);
const ARCHIVE_TODAY = words('archive.today archive.ph archive.is archive.li archive.vn archive.fo archive.md');

const REDIRECTS: readonly Omit<Wrapper, 'why'>[] = [
  { service: 'Facebook', hosts: words('l.facebook.com lm.facebook.com'), paths: ['/l.php'], in: ['u'] },
  {
    service: 'Facebook',
    hosts: words('facebook.com m.facebook.com'),
    paths: words('/l.php /flx/warn /sharer /sharer.php /share.php /dialog/share /dialog/send /plugins/post.php'),
    in: ['u', 'href', 'link'],
  },
  { service: 'Messenger', hosts: ['l.messenger.com'], in: ['u'] },
  { service: 'WhatsApp', hosts: ['l.wl.co'], paths: ['/l'], in: ['u'] },
  { service: 'Instagram', hosts: ['l.instagram.com'], in: ['u'] },
  { service: 'Threads', hosts: words('l.threads.com l.threads.net'), in: ['u'] },
  { service: 'YouTube', hosts: words('youtube.com m.youtube.com'), paths: ['/redirect'], in: ['q', 'url'] },
  { service: 'Reddit', hosts: ['out.reddit.com'], in: ['url'] },
  { service: 'Reddit', hosts: words('reddit.com old.reddit.com'), paths: words('/link /media /submit'), in: ['url'] },
  {
    service: 'LinkedIn',
    hosts: ['linkedin.com'],
    paths: words(
      '/redir/redirect /redir/general-malware-page /safety/go /sharing/share-offsite /shareArticle /cws/share',
    ),
    in: ['url', 'to'],
  },
  {
    service: 'X',
    hosts: words('x.com twitter.com'),
    paths: words('/intent/tweet /intent/post /share /i/redirect'),
    in: ['url'],
  },
  { service: 'Bluesky', hosts: ['go.bsky.app'], paths: ['/redirect'], in: ['u'] },
  { service: 'TikTok', hosts: ['tiktok.com'], paths: ['/link'], in: ['target', 'url'] },
  {
    service: 'Pinterest',
    hosts: words('pinterest.com pinterest.co.uk pinterest.de pinterest.fr pinterest.es'),
    paths: words('/offsite /pin/create'),
    in: ['url'],
  },
  { service: 'Tumblr', hosts: ['t.umblr.com'], paths: ['/redirect'], in: ['z'] },
  { service: 'href.li', hosts: ['href.li'], form: 'after-query' },
  { service: 'Quora', hosts: ['quora.com'], paths: ['/_/redirect'], in: ['url'] },
  { service: 'Medium', hosts: ['medium.com'], paths: ['/r'], in: ['url'] },
  { service: 'Telegram', hosts: words('t.me telegram.me'), paths: words('/iv /share'), in: ['url'] },
  { service: 'VK', hosts: words('vk.com m.vk.com away.vk.com vk.ru'), paths: words('/away.php /away'), in: ['to'] },
  { service: 'OK', hosts: words('ok.ru connect.ok.ru'), paths: words('/dk /offer'), in: ['st.link', 'url'] },
  { service: 'Slack', hosts: ['slack-redir.net'], paths: ['/link'], in: ['url'] },
  {
    service: 'Discord',
    hosts: words('images-ext-1.discordapp.net images-ext-2.discordapp.net'),
    paths: ['/external'],
    form: 'discord',
  },
  { service: 'Steam', hosts: ['steamcommunity.com'], paths: ['/linkfilter'], in: ['u', 'url'] },
  { service: 'Weibo', hosts: words('weibo.cn weibo.com'), paths: ['/sinaurl'], in: ['u', 'toasturl'] },
  { service: 'Zhihu', hosts: ['link.zhihu.com'], in: ['target'] },
  { service: 'Disqus', hosts: ['disq.us'], paths: ['/url'], form: 'disqus' },
  {
    service: 'Google',
    hosts: [...GOOGLE, 'news.google.com', 'plus.url.google.com', 'plus.google.com'],
    paths: words('/url /imgres /interstitial'),
    in: ['q', 'url', 'imgrefurl'],
  },
  {
    service: 'Google Ads',
    hosts: words('googleadservices.com adclick.g.doubleclick.net ad.doubleclick.net'),
    in: ['adurl', 'url'],
  },
  { service: 'Google Docs', hosts: ['docs.google.com'], paths: words('/viewer /gview'), in: ['url'] },
  { service: 'Microsoft', hosts: ['view.officeapps.live.com'], paths: ['/op'], in: ['src'] },
  { service: 'Bing', hosts: ['bing.com'], paths: ['/ck/a'], form: 'bing' },
  {
    service: 'Bing',
    hosts: ['bing.com'],
    paths: words('/alink/link /newtabredir /images/search'),
    in: ['url', 'purl'],
  },
  { service: 'DuckDuckGo', hosts: ['duckduckgo.com'], paths: ['/l'], in: ['uddg'] },
  { service: 'Yahoo', hosts: words('r.search.yahoo.com search.yahoo.com'), form: 'yahoo' },
  {
    service: 'Yandex',
    hosts: words('yandex.ru yandex.com'),
    paths: words('/clck/jsredir /turbo'),
    in: ['url', 'text'],
  },
  { service: 'Qwant', hosts: ['qwant.com'], paths: ['/redirect'], in: ['url'] },
  { service: 'Skimlinks', hosts: words('go.skimresources.com go.redirectingat.com'), in: ['url'] },
  { service: 'Awin', hosts: ['awin1.com'], in: ['ued', 'p'] },
  { service: 'Rakuten', hosts: ['click.linksynergy.com'], in: ['murl', 'RD_PARM1'] },
  {
    service: 'CJ',
    hosts: words('anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com'),
    in: ['url'],
    after: /\/(?=https?:)/,
  },
  { service: 'ShareASale', hosts: words('shareasale.com shareasale-analytics.com'), in: ['urllink'] },
  { service: 'eBay', hosts: ['rover.ebay.com'], in: ['mpre'] },
  { service: 'Viglink', hosts: words('redirect.viglink.com shop-links.co'), in: ['u', 'url'] },
  { service: 'Outbrain', hosts: ['paid.outbrain.com'], in: ['url'] },
  { service: '12ft', hosts: ['12ft.io'], in: ['q'], after: /^\/(?:proxy\/?)?/ },
  { service: 'RemovePaywall', hosts: ['removepaywall.com'], in: ['url'], after: /^\/(?:search\/?)?/ },
  { service: 'Pocket', hosts: ['getpocket.com'], paths: words('/redirect /save'), in: ['url'] },
  { service: 'Flipboard', hosts: ['share.flipboard.com'], in: ['url'] },
];

const MAIL: readonly Omit<Wrapper, 'why'>[] = [
  {
    service: 'Outlook',
    hosts: ['*.safelinks.protection.outlook.com', 'safelinks.protection.outlook.com'],
    in: ['url'],
  },
  {
    service: 'Outlook',
    hosts: words('statics.teams.cdn.office.net outlook.office.com outlook.office365.com'),
    in: ['url', 'URL'],
  },
  {
    service: 'Proofpoint',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
    paths: ['/v1/url'],
    in: ['u'],
  },
  {
    service: 'Proofpoint',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
    paths: ['/v2/url'],
    form: 'proofpoint-2',
  },
  {
    service: 'Proofpoint',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
    paths: ['/v3'],
    form: 'proofpoint-3',
  },
  { service: 'Barracuda', hosts: ['linkprotect.cudasvc.com'], paths: ['/url'], in: ['a'] },
  { service: 'Cisco', hosts: ['secure-web.cisco.com'], form: 'cisco' },
  { service: 'Sophos', hosts: ['*.protection.sophos.com'], form: 'sophos' },
  { service: 'Trellix', hosts: words('protect.fireeye.com protect2.fireeye.com *.protect.fireeye.com'), in: ['u'] },
  { service: 'Symantec', hosts: ['clicktime.symantec.com'], in: ['u'], after: /^\/(?=https?:)/ },
  { service: 'Trend Micro', hosts: words('*.trendmicro.com'), paths: words('/wis/clicktime'), in: ['url'] },
  { service: 'Avanan', hosts: ['*.avanan.click', 'avanan.url-protection.com'], in: ['url'], after: /\/___(?=https?:)/ },
  {
    service: 'Hornetsecurity',
    hosts: words('atpscan.global.hornetsecurity.com seclinks.cloud-security.net'),
    in: ['url'],
  },
  { service: 'Vade', hosts: words('antiphishing.vadesecure.com'), in: ['u'] },
  { service: 'Fortinet', hosts: ['shared.outlook.inky.com', 'fortimail.com'], in: ['url', 'u'] },
  {
    service: 'GMX',
    hosts: words('deref-gmx.net deref-web.de deref-mail.com deref-gmx.com deref-1und1.de'),
    in: ['redirectUrl'],
  },
  { service: 'Postmark', hosts: words('click.pstmrk.it track.pstmrk.it'), form: 'path-encoded' },
  { service: 'Amazon SES', hosts: ['*.awstrack.me'], form: 'path-encoded' },
  { service: 'Substack', hosts: ['substack.com', '*.substack.com'], paths: ['/redirect'], form: 'substack' },
];

const COPIES: readonly Wrapper[] = [
  { service: 'Google', why: 'amp', hosts: GOOGLE, paths: ['/amp'], form: 'amp' },
  { service: 'Google', why: 'amp', hosts: ['*.cdn.ampproject.org', 'cdn.ampproject.org'], form: 'amp' },
  { service: 'Bing', why: 'amp', hosts: words('bing-amp.com *.bing-amp.com'), form: 'amp' },
  { service: 'Bing', why: 'amp', hosts: ['bing.com'], paths: ['/amp'], form: 'amp' },
  {
    service: 'Internet Archive',
    why: 'archive',
    hosts: words('web.archive.org web-beta.archive.org wayback.archive.org'),
    after: /^\/(?:web|save)\/(?:\d{1,14}(?:[a-z]{2}_)?\*?\/|\*\/)?/,
  },
  {
    service: 'Internet Archive',
    why: 'archive',
    hosts: ['wayback.archive-it.org'],
    after: /^\/\d+\/(?:\d{4,14}(?:[a-z]{2}_)?|\*)\//,
  },
  {
    service: 'archive.today',
    why: 'archive',
    hosts: ARCHIVE_TODAY,
    in: ['url'],
    after: /^\/(?:\d{4,14}|newest|oldest|timegate|o\/[A-Za-z0-9]{4,6}|submit)\//,
  },
  {
    service: 'Arquivo.pt',
    why: 'archive',
    hosts: ['arquivo.pt'],
    after: /^\/(?:wayback|noFrame\/replay)\/\d{4,14}(?:[a-z]{2}_)?\//,
  },
  {
    service: 'UK Government Web Archive',
    why: 'archive',
    hosts: ['webarchive.nationalarchives.gov.uk'],
    after: /^\/(?:ukgwa\/)?(?:\d{4,14}(?:[a-z]{2}_)?|\+|\*)\//,
  },
  { service: 'Library of Congress', why: 'archive', hosts: ['webarchive.loc.gov'], after: /^\/all\/\d{4,14}\// },
  {
    service: 'Time Travel',
    why: 'archive',
    hosts: ['timetravel.mementoweb.org'],
    after: /^\/(?:memento|list|api\/json)\/\d{4,14}\//,
  },
  {
    service: 'Google',
    why: 'archive',
    hosts: ['webcache.googleusercontent.com'],
    paths: ['/search'],
    form: 'google-cache',
  },
  { service: 'Ghost Archive', why: 'archive', hosts: ['ghostarchive.org'], paths: ['/varchive'], form: 'ghost-video' },
  {
    service: 'Google Translate',
    why: 'translation',
    hosts: words(
      'translate.google.com translate.google.de translate.google.fr translate.google.es translate.google.co.uk translate.googleusercontent.com',
    ),
    in: ['u', 'url'],
  },
  {
    service: 'Bing Translator',
    why: 'translation',
    hosts: words('translatetheweb.com microsofttranslator.com'),
    in: ['a', 'url'],
  },
  {
    service: 'Yandex Translate',
    why: 'translation',
    hosts: words('translate.yandex.com translate.yandex.ru translated.turbopages.org'),
    in: ['url'],
  },
  { service: 'OpenAthens', why: 'library', hosts: words('go.openathens.net'), paths: ['/redirector'], in: ['url'] },
];

export const WRAPPERS: readonly Wrapper[] = [
  ...REDIRECTS.map((rule) => ({ ...rule, why: 'redirect' as const })),
  ...MAIL.map((rule) => ({ ...rule, why: 'mail' as const })),
  ...COPIES,
];
