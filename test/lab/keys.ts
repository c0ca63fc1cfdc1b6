import {leverIds, leverValues} from '../../src/lab/levers/levers.ts';
import {valueKey} from '../../src/lab/shell/lab-words.ts';
import english from '../../src/static/_locales/en/messages.json';

/** Keys that are put together in the lab and have no text: the compiler cannot see them. */
export const findMissingKeys = (): readonly string[] =>
	leverIds.flatMap(id => leverValues[id].map(value => valueKey(id, value))).filter(key => !(key in english));
