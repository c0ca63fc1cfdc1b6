import * as v from 'valibot';
import {defineStoredItem} from './stored-item.ts';
import {repairList} from './versioned-schema.ts';

/** An `https:` origin and nothing else: it becomes a match pattern. */
const origin = v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?$/));

/** Origins of the fediverse servers on which the user wants pages to be read without being asked each time. */
export const fediverseServers = defineStoredItem<readonly string[]>({
	key: 'servers',
	version: 1,
	fallback: [],
	schema: v.array(origin),
	repair: value => repairList(origin, value),
});
