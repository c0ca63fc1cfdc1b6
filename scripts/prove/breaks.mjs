/**
 * The lines that most depends on: each with what breaking it looks like, and the test that must notice.
 *
 * @typedef {{promise: string, file: string, line: string, broken: string, test: string, title: string}} Break
 * @type {readonly Break[]}
 */
export const breaks = [
	{
		promise: 'a look carries no cookie',
		file: 'src/probe/stranger.ts',
		line: "credentials: 'omit',",
		broken: "credentials: 'include',",
		test: 'test/probe/stranger.test.ts',
		title: 'asks without cookies, referrer or cache, and never follows a redirect',
	},
	{
		promise: 'a redirect is not followed',
		file: 'src/probe/stranger.ts',
		line: "redirect: 'manual',",
		broken: "redirect: 'follow',",
		test: 'test/probe/stranger.test.ts',
		title: 'asks without cookies, referrer or cache, and never follows a redirect',
	},
	{
		promise: 'passive means that nothing is asked',
		file: 'src/background/silence.ts',
		line: "if (probe === 'passive') return 'passive';",
		broken: '',
		test: 'test/background/silence.test.ts',
		title: 'passive',
	},
	{
		promise: 'only who may send a message is heard',
		file: 'src/messaging/index.ts',
		line: 'if (tierOf(sender) !== from)',
		broken: 'if (false)',
		test: 'test/messaging/fuzz.test.ts',
		title: 'by sender',
	},
	{
		promise: 'a message is what its schema says, or nothing',
		file: 'src/messaging/index.ts',
		line: 'if (success) return output;',
		broken: 'if (success || true) return data;',
		test: 'test/messaging/fuzz.test.ts',
		title: 'by shape and size',
	},
	{
		promise: 'the site comes from the browser, not from the message',
		file: 'src/background/index.ts',
		line: "if (withoutFragment(sender.tab?.url ?? sender.url ?? '') !== withoutFragment(url)) return {};",
		broken: '',
		test: 'test/messaging/fuzz.test.ts',
		title: 'the site comes from the sender',
	},
	{
		promise: 'a page cannot fill the memory',
		file: 'src/core/artifacts-schema.ts',
		line: 'charactersIn(images) <= maxCharacters',
		broken: 'true',
		test: 'test/messaging/fuzz.test.ts',
		title: 'a page cannot make us keep more than its share',
	},
	{
		promise: 'two windows lose nothing of each other',
		file: 'src/storage/in-turn.ts',
		line: 'if (locks) return',
		broken: 'if (locks) return act(); if (locks) return',
		test: 'test/storage/windows.test.ts',
		title: 'three windows at once lose nothing, in whatever order storage answers',
	},
	{
		promise: 'what cannot be read is kept',
		file: 'src/storage/kept.ts',
		line: '...(isWhole ? [] : [await withCopy({key: shape.key, value: stored})]),',
		broken: '',
		test: 'test/storage/damage.test.ts',
		title: 'the rest is read, a copy is kept, and what follows is whole',
	},
	{
		promise: 'settings that were lost ask nothing',
		file: 'src/storage/index.ts',
		line: "...(isLost('probe', 'sitesOff') && {probe: 'passive'}),",
		broken: '',
		test: 'test/storage/damage.test.ts',
		title: 'ask and show nothing they might have been told not to',
	},
	{
		promise: 'nobody can read from storage whose page was called one’s own',
		file: 'src/background/own-pages.ts',
		line: 'return digest(',
		broken: 'return Promise.resolve(',
		test: 'test/background/own-pages.test.ts',
		title: 'what is kept names the site, and neither the address nor the account',
	},
	{
		promise: 'a letter reaches its one recipient',
		file: 'src/letters/mail-draft.ts',
		line: 'throw new Error(',
		broken: 'void new Error(',
		test: 'test/letters/mail-draft.test.ts',
		title: 'as an address',
	},
];
