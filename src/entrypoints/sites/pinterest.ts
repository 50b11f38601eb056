/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { pinterestAdapter } from '../../adapters/pinterest';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(pinterestAdapter);
