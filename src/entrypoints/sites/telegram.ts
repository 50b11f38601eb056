/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { telegramAdapter } from '../../adapters/telegram';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(telegramAdapter);
