/** One invented post for each kind of finding that the demo feed has none of yet, for a reader in the invented country ZZ. */
import type { SignalId } from '../../src/model/assessment';
import type { DemoPost } from './posts';

export interface SignalPost extends DemoPost {
  /** What it must at least be found to show. */
  signal: SignalId;
  /** A note that the site itself put under the post. */
  note?: string;
}

const ASTHMA = 'Living with asthma is easier when you know your triggers. Bring your inhaler to every appointment.';

/** On short-post sites. */
export const SIGNAL_FEED: readonly SignalPost[] = [
  {
    ...{ id: '2901', name: 'Tamsin Ellerby', handle: 'ellerby_demo', age: '1h', signal: 'interest-on-record' },
    ...{ text: ASTHMA, shows: 'a paid person' },
  },
  {
    ...{ id: '2902', name: 'Orrin Therapeutics', handle: 'orrin_demo', age: '1h', signal: 'own-product' },
    ...{ text: 'Lumavex is now available for adults with asthma.', shows: 'a maker on its own medicine' },
  },
  {
    ...{ id: '2903', name: 'Juniper', handle: 'juniper_demo', age: '2h', signal: 'red-flags' },
    ...{ text: 'This tea is a miracle cure for arthritis.', shows: 'a published warning sign' },
  },
  {
    ...{ id: '2904', name: 'Otis', handle: 'otis_demo', age: '2h', signal: 'retracted-study' },
    ...{ text: 'This study shows that onions help asthma: 10.5555/saltmere.2021.0417', shows: 'a study taken back' },
  },
  {
    ...{ id: '2905', name: 'Ada', handle: 'ada_demo', age: '3h', signal: 'preprint', text: 'New asthma study.' },
    link: {
      href: 'https://www.medrxiv.org/content/10.1101/2020.01.30.20019828v2',
      shown: 'medrxiv.org/content/10.1101',
    },
    shows: 'a study that was not yet reviewed',
  },
  {
    ...{ id: '2906', name: 'Trial Desk', handle: 'trialdesk_demo', age: '3h', signal: 'trial' },
    ...{ text: 'Join our asthma trial NCT01234567', shows: 'a registered study' },
  },
  {
    ...{ id: '2907', name: 'Milo', handle: 'milo_demo', age: '4h', signal: 'medicine' },
    ...{ text: 'Has anyone here used Lumavex for asthma?', shows: 'a medicine with a leaflet' },
  },
  {
    ...{ id: '2908', name: 'Nia', handle: 'nia_demo', age: '4h', signal: 'side-effect' },
    ...{ text: 'I’ve had a terrible headache since my second vaccine dose.', shows: 'a possible side effect' },
  },
  {
    ...{ id: '2909', name: 'Kerrin', handle: 'kerrin_demo', age: '5h', signal: 'platform-note', text: ASTHMA },
    ...{ note: 'Readers added context', shows: 'a note of the site' },
  },
  {
    ...{ id: '2910', name: 'Ines', handle: 'ines_demo', age: '5h', signal: 'link-source', text: 'Asthma advice:' },
    link: { href: 'https://northshore-health.example/asthma', shown: 'northshore-health.example/asthma' },
    shows: 'a link to a known source',
  },
  {
    ...{ id: '2911', name: 'Bo', handle: 'bo_demo', age: '6h', signal: 'link-conduct', text: 'My favourite tea.' },
    link: { href: 'https://gentlewell.example/tea', shown: 'gentlewell.example/tea' },
    shows: 'a link to a site with an official warning',
  },
  {
    ...{ id: '2912', name: 'Cas', handle: 'cas_demo', age: '6h', signal: 'link-lookalike', text: 'New advice.' },
    link: { href: 'https://n0rthshore-health.example/', shown: 'n0rthshore-health.example' },
    shows: 'a link that looks like another',
  },
  {
    ...{ id: '2913', name: 'Dov', handle: 'dov_demo', age: '7h', signal: 'link-hidden', text: 'Read this.' },
    link: { href: 'https://pills.example/x', shown: 'https://www.cdc.gov/flu' },
    shows: 'a link that hides where it goes',
  },
];

/** In a patient community on record. */
export const COMMUNITY_FEED: readonly SignalPost[] = [
  {
    ...{ id: 'abd111', name: 'wren_demo', handle: 'wren_demo', age: '1 hr. ago', signal: 'community' },
    ...{ text: `My asthma tips\n${ASTHMA}`, shows: 'a patient community' },
  },
];
