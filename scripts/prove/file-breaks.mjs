/**
 * Lines about what is stored, imported, decoded or set by a policy. See `breaks.mjs`.
 *
 * @type {readonly import('./breaks.mjs').Break[]}
 */
export const fileBreaks = [
	{
		promise: 'an image that decodes to gigabytes is not decoded',
		file: 'src/vision/image/open-image.ts',
		line: "if (header.width * header.height > maxPixels) return {reason: 'too-large'};",
		broken: '',
		test: 'test/vision/image/image-bombs.test.ts',
		title: 'a small file with a billion pixels is not decoded',
	},
	{
		promise: 'an unknown marker is not read as a segment of a JPEG',
		file: 'src/vision/image/headers/jpeg.ts',
		line: 'if (!isBeforeFrame(marker) || length < 2) return undefined;',
		broken: '',
		test: 'test/vision/image/image-header.test.ts',
		title: 'only known structure may come before the size',
	},
	{
		promise: 'metadata cannot change the objects of the vision worker',
		file: 'src/vision/image/read-metadata.ts',
		line: 'xmp: false,',
		broken: 'xmp: true,',
		test: 'test/vision/image/read-metadata.test.ts',
		title: 'a name that is a property of every object changes no object',
	},
	{
		promise: 'two windows do not overwrite each other’s changes',
		file: 'src/storage/lock.ts',
		line: 'if (locks) return',
		broken: 'if (locks) return act(); if (locks) return',
		test: 'test/storage/windows.test.ts',
		title: 'changes from three windows at once are all kept, in whatever order storage answers',
	},
	{
		promise: 'a copy of damaged data is kept',
		file: 'src/storage/stored-item.ts',
		line: '...(isWhole ? [] : [await withQuarantinedCopy({key: versionedSchema.key, value: stored})]),',
		broken: '',
		test: 'test/storage/damage.test.ts',
		title: 'the rest is read, a copy is kept, and the value is whole from then on',
	},
	{
		promise: 'if settings are lost, no requests are sent',
		file: 'src/storage/settings.ts',
		line: "...(isLost('probe', 'sitesOff') && {probe: 'passive'}),",
		broken: '',
		test: 'test/storage/damage.test.ts',
		title: 'send and show nothing the user may have switched off',
	},
	{
		promise: 'a letter reaches its one recipient',
		file: 'src/letters/mail-draft.ts',
		line: 'throw new Error(',
		broken: 'void new Error(',
		test: 'test/letters/mail-draft.test.ts',
		title: 'as an address',
	},
	{
		promise: 'an invalid value of a policy restricts',
		file: 'src/core/settings/policy-schema.ts',
		line: 'else if (schema && Object.hasOwn(strictest, key)) good[key] = strictest[key]?.(value);',
		broken: '',
		test: 'test/core/settings/policy.test.ts',
		title: 'an invalid value of a key that restricts, restricts, and is named',
	},
	{
		promise: 'one bad letter does not keep the others from being shown',
		file: 'src/dashboard/failure-boundary.tsx',
		line: 'this.setState({hasFailed: true});',
		broken: 'throw error;',
		test: 'test/dashboard/failures.test.tsx',
		title: 'is one line of the list, and the others are shown',
	},
	{
		promise: 'a letter from the year 9999 is not accepted',
		file: 'src/core/iso-date.ts',
		line: 'isIsoDate(text) && text >= firstDay && text <= lastDay',
		broken: 'isIsoDate(text)',
		test: 'test/dashboard/model.test.ts',
		title: 'bug: a letter sent in the year 9999 emptied the page with all letters',
	},
];
