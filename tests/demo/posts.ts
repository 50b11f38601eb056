/** The invented posts of the demo feed. People, bodies, medicines and sites in it do not exist; the checked claims are real. */

export interface DemoPost {
  id: string;
  name: string;
  handle: string;
  age: string;
  text: string;
  /** Shown as the site's own "Ad" mark. */
  promoted?: true;
  verified?: true;
  repostedBy?: { name: string; handle: string };
  quoted?: Omit<DemoPost, 'quoted' | 'age'>;
  link?: { href: string; shown: string };
  /** What the post shows of Wellsourced. */
  shows: string;
}

const WENDY = {
  id: '1903',
  name: 'Wendy',
  handle: 'wendy_demo',
  text: 'They don’t want you to know this: the MMR shot gave my nephew autism. Share before it’s gone',
};

/** On short-post sites. */
export const FEED: readonly DemoPost[] = [
  {
    id: '1901',
    name: 'Northshore Health Agency',
    handle: 'northshore_demo',
    age: '2h',
    verified: true,
    text: 'Measles cases are up this month. Missed a vaccine dose? Walk-in clinics are open all week.',
    shows: 'a source on record',
  },
  { ...WENDY, age: '1d', shows: 'repeats a checked claim' },
  {
    id: '1904',
    name: 'Lena Moss, MD',
    handle: 'lenamoss_demo',
    age: '1d',
    text: 'No, the MMR vaccine does not cause autism. Studies of more than a million children found no link.',
    shows: 'corrects a claim and states a credential',
  },
  {
    id: '1905',
    name: 'sam',
    handle: 'sam_demo',
    age: '5h',
    text: 'Is it true that the flu shot gives you the flu? My mum says she got sick right after hers.',
    shows: 'asks about a claim',
  },
  {
    id: '1906',
    name: 'Northshore HeaIth Agency',
    handle: 'northsh0re_demo',
    age: '3h',
    text: 'You qualify for a health refund. Message us your card number to claim it today.',
    shows: 'imitates a source',
  },
  {
    id: '1907',
    name: 'Glow',
    handle: 'glow_demo',
    age: '4h',
    text: 'My detox tea flushes the toxins out of your liver in 7 days! Use code GLOW15, link in bio 🍵',
    shows: 'sells something',
  },
  {
    id: '1908',
    name: 'Ben Okoro',
    handle: 'benokoro_demo',
    age: '6h',
    text: 'As a nurse I ask every patient the same thing: bring a list of all your medicines to the hospital.',
    shows: 'states a credential',
  },
  {
    id: '1909',
    name: 'Halden Pharma',
    handle: 'halden_demo',
    age: 'Ad',
    promoted: true,
    text: 'Living with asthma? Talk to your doctor about your treatment options.',
    link: { href: 'https://halden-pharma.example/asthma', shown: 'halden-pharma.example/asthma' },
    shows: 'a drug maker, and an advert',
  },
  {
    id: '1910',
    name: 'Theo Marsh',
    handle: 'theoruns_demo',
    age: '7h',
    text: 'My aunt keeps sending me posts like this one. What do I even answer?',
    quoted: { ...WENDY, shows: 'quoted' },
    shows: 'quotes somebody else’s claim',
  },
  {
    id: '1911',
    name: 'Meridian Checks',
    handle: 'meridian_demo',
    age: '9h',
    repostedBy: { name: 'Theo Marsh', handle: 'theoruns_demo' },
    text: 'MYTH: antibiotics cure a cold. FACT: colds are caused by viruses, and antibiotics do not work on viruses.',
    shows: 'a fact-checker, reposted',
  },
  {
    id: '1912',
    name: 'oatmilk',
    handle: 'oatmilk_demo',
    age: '11h',
    text: 'Second week on the new blood pressure tablets and finally sleeping through the night.',
    shows: 'a health post by somebody not in the registry',
  },
  {
    id: '1913',
    name: 'Pier Photos',
    handle: 'pier_demo',
    age: '12h',
    text: 'Sunset over the old pier tonight. No filter.',
    shows: 'nothing: not about health',
  },
];

/** On the site whose handles are host names. */
export const SKY: readonly DemoPost[] = [
  {
    id: '3kaaa111',
    name: 'Oakfield Children’s Hospital',
    handle: 'oakfield-hospital.example',
    age: '1h',
    text: 'Our asthma clinic has new opening hours from Monday. Bring your inhaler and your child’s plan.',
    shows: 'a source on record',
  },
  {
    id: '3kaaa222',
    name: 'Rosa',
    handle: 'rosa-demo.example',
    age: '2h',
    text: 'Stop taking your blood pressure pills, beetroot juice does the same thing and it’s natural. I threw mine away.',
    shows: 'repeats a claim that can harm',
  },
  {
    id: '3kaaa333',
    name: 'Living With Lupus Circle',
    handle: 'lupus-circle.example',
    age: '5h',
    text: 'Newly diagnosed with lupus? Our Tuesday evening call is open to everybody, with a nurse present.',
    shows: 'a patient community',
  },
  {
    id: '3kaaa444',
    name: 'Jon',
    handle: 'jon-demo.example',
    age: '8h',
    text: 'My friend is a midwife and says babies sleep best on their back. Never on the tummy.',
    shows: 'corrects old advice',
  },
];

/** On the forum. */
export const FORUM: readonly DemoPost[] = [
  {
    id: 'abc123',
    name: 'quiet_fern_demo',
    handle: 'quiet_fern_demo',
    age: '3 hr. ago',
    text: 'Does putting butter on a burn help?\nMy grandmother swears by it, my flatmate says it makes the burn worse.',
    shows: 'asks about a claim',
  },
  {
    id: 'abc456',
    name: 'meridian_demo',
    handle: 'meridian_demo',
    age: '5 hr. ago',
    text: 'We are a fact-checking desk. Ask us about health rumours you have seen this week.',
    shows: 'a source on record',
  },
  {
    id: 'abc789',
    name: 'mapletea_demo',
    handle: 'mapletea_demo',
    age: '7 hr. ago',
    text: 'PSA: put butter on a burn straight away\nIt cools the skin and stops the blister, works every time.',
    shows: 'repeats a claim',
  },
];
