/** Brings the adapter that fits a granted page, known by its host or its markup; content.ts, loaded after it, takes it up. */
import { adapterForGrantedPage } from '../../adapters/granted-sites';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(adapterForGrantedPage(location.hostname, document));
