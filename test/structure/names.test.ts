import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from '../../scripts/prepare.mjs';

/** Words that no name is made of, with what is said instead or why. Ordinary sentences may use them. */
const forbidden: Readonly<Record<string, string>> = {
	recognise: 'we match pages and detect faces, and recognise nobody',
	recognition: 'as above',
	demo: 'lab',
	desk: 'dashboard',
	room: 'module, tab or group',
	seat: 'scraper view',
	stranger: 'anonymous',
	patience: 'back-off, timeout',
	patiently: 'with back-off',
	manners: 'limits',
	silence: 'offline reason',
	renditions: 'image URLs',
	kept: 'stored',
	mend: 'repair',
	everything: 'export and erase',
	errand: 'pending item',
	plight: 'status',
	lifeline: 'heartbeat',
	orphan: 'context invalidated',
	settled: 'wait until idle',
	telling: 'select findings',
	unsigned: 'stable URL',
};
const forbiddenNames = [
	'setOut',
	'comeBack',
	'letIn',
	'callOwn',
	'makeWay',
	'tabsFromBefore',
	'noteFailures',
	'inTurn',
	'askAgain',
	'forEars',
];

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'test', 'scripts'], {
	cwd: root,
	encoding: 'utf8',
})
	.split('\n')
	.filter(file => file && existsSync(path.join(root, file)));
const sources = files.filter(file => /\.(?:tsx?|mjs|css)$/.test(file));

/** `lookAtAll`, `look-at-all` and `LookAtAll` alike. */
const wordsOf = (name: string) => name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map(word => word.toLowerCase());
const isForbidden = (name: string) => wordsOf(name).some(word => Object.hasOwn(forbidden, word)) || forbiddenNames.includes(name);

/** The one exception: a command that others call by its name. */
const contract = 'scripts/recognise.mjs';

describe('standard names', () => {
	test('of files and folders', () => {
		expect(files.filter(file => file !== contract && !file.startsWith('test/fixtures/') && file.split('/').some(isForbidden))).toEqual([]);
	});

	test('of what is exported, and of types', () => {
		const declaration =
			/\bexport (?:default )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)|^(?:interface|type|class) (\w+)/gm;
		const found = sources.flatMap(file =>
			[...readFileSync(path.join(root, file), 'utf8').matchAll(declaration)]
				.map(([, exported, type]) => exported ?? type ?? '')
				.filter(isForbidden)
				.map(name => `${file}: ${name}`),
		);
		expect(found).toEqual([]);
	});

	test('of messages and stored keys', () => {
		const protocol = readFileSync(path.join(root, 'src/messaging/protocol.ts'), 'utf8');
		const messages = [...protocol.matchAll(/'([a-z-]+\/[a-zA-Z-]+)'/g)].map(([, name = '']) => name);
		expect(messages.length).toBeGreaterThan(10);
		expect(messages.filter(isForbidden)).toEqual([]);
	});

	test('of CSS classes', () => {
		const found = sources
			.filter(file => file.endsWith('.css'))
			.flatMap(file =>
				[...readFileSync(path.join(root, file), 'utf8').matchAll(/[.#]([a-z][\w-]*)/g)]
					.map(([, name = '']) => name)
					.filter(isForbidden)
					.map(name => `${file}: ${name}`),
			);
		expect(found).toEqual([]);
	});
});
