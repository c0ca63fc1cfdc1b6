import {registerReader} from '../page/registered.ts';
import {anyPageReader} from './any-page-reader.ts';

/** Brought before the content script where no address tells what a page is: at a click, and on the fediverse servers that the user allowed. */
registerReader(anyPageReader);
