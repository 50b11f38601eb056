/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { xAdapter } from '../../adapters/x';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(xAdapter);
