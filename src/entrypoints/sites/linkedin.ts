/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { linkedinAdapter } from '../../adapters/linkedin';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(linkedinAdapter);
