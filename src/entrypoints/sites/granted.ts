/** Brings the adapter that fits a granted page, known by its host or its markup; content.ts, loaded after it, takes it up. */
import { adapterForGrantedPage } from '../../adapters/granted-sites';
import { offerAdapter } from '../content/offered-adapter';
import { findLater } from '../content/page-life';

const look = () => adapterForGrantedPage(location.hostname, document);
const adapter = look();
if (adapter !== null) offerAdapter(adapter);
else offerAdapter(null, findLater(document, look));
