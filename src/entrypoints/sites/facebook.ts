/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { facebookAdapter } from '../../adapters/facebook';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(facebookAdapter);
