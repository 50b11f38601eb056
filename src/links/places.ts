/** What kind of place a host is: shop, video site, preprint server … For readers, where no record says more. Data, in our own words. */
import { getDomain } from 'tldts';
import type { PlaceKind } from '../model/inquiry';
import type { Address } from './address';

/** Hosts (with all below them) and, where it decides, the start of the path. The first that fits counts. */
const PLACES: readonly { kind: PlaceKind; hosts: string; path?: RegExp }[] = [
  { kind: 'chat-invite', hosts: 'chat.whatsapp.com discord.gg signal.group line.me' },
  { kind: 'chat-invite', hosts: 't.me telegram.me', path: /^\/(?:\+|joinchat\/)/ },
  { kind: 'chat-invite', hosts: 'discord.com whatsapp.com', path: /^\/(?:invite|channel)\// },
  { kind: 'chat-invite', hosts: 'wa.me m.me api.whatsapp.com' },
  { kind: 'form', hosts: 'forms.gle forms.office.com typeform.com jotform.com surveymonkey.com tally.so wufoo.com' },
  { kind: 'form', hosts: 'docs.google.com', path: /^\/forms\// },
  {
    kind: 'shared-file',
    hosts:
      'drive.google.com docs.google.com dropbox.com wetransfer.com we.tl mega.nz mediafire.com box.com onedrive.live.com 1drv.ms sharepoint.com scribd.com issuu.com slideshare.net calameo.com icloud.com rapidgator.net 4shared.com',
  },
  {
    kind: 'study-library',
    hosts:
      'pubmed.ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov pubmed.gov europepmc.org semanticscholar.org scholar.google.com cochranelibrary.com core.ac.uk scielo.org scielo.br doaj.org openalex.org base-search.net researchgate.net academia.edu hal.science zenodo.org',
  },
  { kind: 'study-library', hosts: 'ncbi.nlm.nih.gov', path: /^\/(?:pmc|pubmed|m\/pubmed)\b/ },
  { kind: 'study-resolver', hosts: 'doi.org dx.doi.org hdl.handle.net' },
  {
    kind: 'preprint-server',
    hosts:
      'medrxiv.org biorxiv.org arxiv.org alphaxiv.org ssrn.com preprints.org researchsquare.com osf.io psyarxiv.com chemrxiv.org authorea.com scienceopen.com qeios.com',
  },
  {
    kind: 'trial-register',
    hosts:
      'clinicaltrials.gov isrctn.com euclinicaltrials.eu clinicaltrialsregister.eu trialsearch.who.int drks.de anzctr.org.au ctri.nic.in chictr.org.cn jrct.niph.go.jp umin.ac.jp irct.behdasht.gov.ir pactr.samrc.ac.za ensaiosclinicos.gov.br',
  },
  {
    kind: 'video',
    hosts:
      'youtube.com youtu.be youtube-nocookie.com vimeo.com dailymotion.com dai.ly rumble.com bitchute.com odysee.com twitch.tv brighteon.com bilibili.com niconico.jp peertube.tv rutube.ru ted.com fb.watch loom.com streamable.com',
  },
  {
    kind: 'podcast',
    hosts:
      'podcasts.apple.com open.spotify.com spotify.com soundcloud.com podbean.com buzzsprout.com anchor.fm overcast.fm castbox.fm ivoox.com acast.com stitcher.com deezer.com podtail.com',
  },
  {
    kind: 'app-store',
    hosts: 'apps.apple.com play.google.com itunes.apple.com appgallery.huawei.com f-droid.org apkpure.com',
  },
  {
    kind: 'social',
    hosts:
      'facebook.com fb.com fb.me instagram.com threads.com threads.net x.com twitter.com tiktok.com linkedin.com bsky.app mastodon.social mastodon.online mstdn.social fosstodon.org pinterest.com pin.it snapchat.com tumblr.com vk.com ok.ru weibo.com xiaohongshu.com truthsocial.com gab.com gettr.com minds.com telegram.org t.me telegram.me lemon8-app.com nextdoor.com clubhouse.com mewe.com douyin.com kakao.com',
  },
  {
    kind: 'forum',
    hosts:
      'reddit.com redd.it quora.com stackexchange.com stackoverflow.com patient.info mumsnet.com netmums.com doctissimo.fr gutefrage.net forocoches.com healthunlocked.com inspire.com lemmy.world lemmy.ml doctoralia.es',
  },
  {
    kind: 'encyclopedia',
    hosts:
      'wikipedia.org wikimedia.org wikidata.org britannica.com larousse.fr wikihow.com wiktionary.org scholarpedia.org',
  },
  {
    kind: 'petition',
    hosts:
      'change.org avaaz.org openpetition.de mesopinions.com petition.parliament.uk 38degrees.org.uk campact.de weact.campact.de ipetitions.com',
  },
  {
    kind: 'fundraiser',
    hosts:
      'gofundme.com justgiving.com givesendgo.com leetchi.com betterplace.org kickstarter.com indiegogo.com patreon.com ko-fi.com buymeacoffee.com crowdfunder.co.uk ulule.com verkami.com paypal.com paypal.me cash.app venmo.com',
  },
  {
    kind: 'link-list',
    hosts:
      'linktr.ee beacons.ai lnk.bio bio.site allmylinks.com taplink.cc campsite.bio carrd.co stan.store msha.ke solo.to linkin.bio koji.to hoo.be',
  },
  {
    kind: 'chatbot',
    hosts:
      'chatgpt.com chat.openai.com claude.ai gemini.google.com copilot.microsoft.com perplexity.ai grok.com poe.com chat.deepseek.com chat.mistral.ai character.ai',
  },
  {
    kind: 'shop',
    hosts:
      'amzn.to amzn.eu a.co ebay.com ebay.co.uk ebay.de ebay.fr ebay.es etsy.com iherb.com aliexpress.com alibaba.com temu.com walmart.com target.com walgreens.com cvs.com boots.com bol.com otto.de dm.de rossmann.de docmorris.de shop-apotheke.com mercadolibre.com.mx mercadolibre.com.ar mercadolivre.com.br fnac.com cdiscount.com elcorteingles.es wish.com shein.com myshopify.com gumroad.com vitacost.com hollandandbarrett.com gnc.com costco.com chewy.com clickbank.net hotmart.com shop.app tiktokshop.com flipkart.com rakuten.co.jp allegro.pl zalando.de promofarma.com',
  },
  {
    kind: 'news',
    hosts:
      'reuters.com apnews.com afp.com bbc.com bbc.co.uk theguardian.com nytimes.com washingtonpost.com cnn.com nbcnews.com abcnews.go.com cbsnews.com foxnews.com usatoday.com wsj.com bloomberg.com npr.org politico.com politico.eu time.com forbes.com newsweek.com independent.co.uk telegraph.co.uk thetimes.co.uk thetimes.com dailymail.co.uk mirror.co.uk thesun.co.uk express.co.uk metro.co.uk sky.com news.sky.com itv.com lemonde.fr lefigaro.fr liberation.fr leparisien.fr 20minutes.fr francetvinfo.fr franceinfo.fr ouest-france.fr bfmtv.com elpais.com elmundo.es abc.es lavanguardia.com 20minutos.es eldiario.es rtve.es infobae.com clarin.com eluniversal.com.mx spiegel.de zeit.de faz.net sueddeutsche.de bild.de welt.de tagesschau.de zdf.de ndr.de stern.de focus.de t-online.de nzz.ch srf.ch derstandard.at orf.at dw.com euronews.com france24.com aljazeera.com cbc.ca ctvnews.ca globalnews.ca abc.net.au smh.com.au statnews.com medicalnewstoday.com news-medical.net eurekalert.org sciencedaily.com',
  },
  {
    kind: 'blog',
    hosts:
      'substack.com medium.com wordpress.com blogspot.com blogger.com ghost.io wixsite.com weebly.com squarespace.com livejournal.com telegra.ph notion.site sites.google.com over-blog.com hatenablog.com beehiiv.com jimdofree.com tumblr.com',
  },
  {
    kind: 'search',
    hosts:
      'bing.com duckduckgo.com search.yahoo.com ecosia.org startpage.com qwant.com yandex.ru yandex.com baidu.com search.brave.com',
  },
];

const BY_HOST = new Map<string, { kind: PlaceKind; path?: RegExp }[]>();
for (const { hosts, ...place } of PLACES)
  for (const host of hosts.split(' ')) BY_HOST.set(host, [...(BY_HOST.get(host) ?? []), place]);

const AMAZON = /^amazon\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;
const GOOGLE = /^google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;
/** Endings that public bodies alone are given. */
const PUBLIC_BODY =
  /\.(?:gov|mil|gov\.[a-z]{2}|gob\.[a-z]{2}|gouv\.[a-z]{2}|go\.[a-z]{2}|govt\.nz|gc\.ca|nhs\.uk|nhs\.wales|nhs\.scot|europa\.eu|admin\.ch|gv\.at|int|bund\.de)$/;
const UNIVERSITY = /\.(?:edu|ac\.[a-z]{2}|edu\.[a-z]{2})$/;

/** `null` for the great many hosts of which nothing general can be said. */
export function placeOf({ host, path }: Pick<Address, 'host' | 'path'>): PlaceKind | null {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const place = BY_HOST.get(rest)?.find(({ path: pattern }) => pattern === undefined || pattern.test(path));
    if (place) return place.kind;
  }
  const domain = getDomain(host) ?? host;
  if (AMAZON.test(domain)) return 'shop';
  if (GOOGLE.test(domain)) return path === '/search' ? 'search' : null;
  if (PUBLIC_BODY.test(`.${host}`)) return 'public-body';
  return UNIVERSITY.test(`.${host}`) ? 'university' : null;
}
