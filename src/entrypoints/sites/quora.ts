/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { quoraAdapter } from '../../adapters/quora';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(quoraAdapter);
