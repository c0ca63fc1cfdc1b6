import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from '../../scripts/prepare.mjs';

/** Words that no name may contain, with the term to use instead. Ordinary sentences may use them. */
const forbidden: Readonly<Record<string, string>> = {
	recognise: 'we match pages and detect faces, and recognise nobody',
	recognition: 'as above',
	demo: 'lab',
	desk: 'dashboard',
	room: 'module, tab or group',
	seat: 'scraper view',
	look: 'probe, read, detect, appearance',
	looks: 'as above',
	stranger: 'anonymous',
	fresh: 'bypassCache',
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

/** Whole names, in any spelling: `setOut`, `SetOut` and `set-out` alike. */
const forbiddenNames = [
	...['set-out', 'come-back', 'let-in', 'call-own', 'make-way', 'tabs-from-before', 'note-failures', 'in-turn', 'ask-again'],
	...[
		'ask-as-stranger',
		'ask-patiently',
		'ask-in-turn',
		'asking',
		'limit-at-once',
		'in-parallel',
		'picture-hosts',
		'look-once',
		'look-here',
	],
	...['found-picture', 'picture-seen', 'picture-findings', 'picture-evidence', 'shown-picture', 'memory', 'recall'],
	...['held-pictures', 'may-reach', 'page-outcome', 'unsigned-address', 'plight-icon', 'for-ears'],
	...['before-you-ask', 'standing-page', 'where-from', 'force-form', 'room-list', 'press-guard', 'says-username', 'portrait-form'],
	...['life', 'ways-out', 'fate'],
];

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'test', 'scripts'], {
	cwd: root,
	encoding: 'utf8',
})
	.split('\n')
	.filter(file => file && existsSync(path.join(root, file)));
const sources = files.filter(file => /\.(?:tsx?|mjs|css)$/.test(file));

const withoutExtension = (name: string) => name.replace(/(?:\.(?:test|e2e|iife))?\.\w+$/, '');

/** `lookAtAll`, `look-at-all` and `LookAtAll` alike. */
const wordsOf = (name: string) => name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map(word => word.toLowerCase());
const isForbidden = (name: string) =>
	wordsOf(name).some(word => Object.hasOwn(forbidden, word)) || forbiddenNames.includes(wordsOf(name).filter(Boolean).join('-'));

/** The one exception among files: a command that others call by its name. */
const contract = 'scripts/recognise.mjs';

/** Properties for which the word is the field's own term. */
const standardTerms: Readonly<Record<string, string>> = {
	'src/core/records/controller.ts: seat': 'where a company is registered',
	'src/letters/deadlines/rules.ts: silenceIsRefusal': 'deemed refusal: what the law makes of silence',
	'src/letters/text-types.ts: settled': 'the settlement of a lawsuit',
};

describe('standard names', () => {
	test('of files and folders', () => {
		expect(
			files.filter(
				file => file !== contract && !file.startsWith('test/fixtures/') && file.split('/').map(withoutExtension).some(isForbidden),
			),
		).toEqual([]);
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

	test('of properties', () => {
		const found = sources
			.filter(file => file.startsWith('src/'))
			.flatMap(file =>
				[...readFileSync(path.join(root, file), 'utf8').matchAll(/\breadonly (\w+)\??:/g)]
					.map(([, name = '']) => name)
					.filter(isForbidden)
					.map(name => `${file}: ${name}`),
			);
		expect([...new Set(found)].toSorted()).toEqual(Object.keys(standardTerms).toSorted());
	});

	test('of messages', () => {
		const protocol = readFileSync(path.join(root, 'src/messaging/protocol.ts'), 'utf8');
		const messages = [...protocol.matchAll(/'([a-z-]+\/[a-zA-Z-]+)'/g)].map(([, name = '']) => name);
		expect(messages.length).toBeGreaterThan(10);
		expect(messages.filter(isForbidden)).toEqual([]);
	});

	test('of stored keys', () => {
		const keys = sources
			.filter(file => file.startsWith('src/storage/'))
			.flatMap(file => [...readFileSync(path.join(root, file), 'utf8').matchAll(/\bkey: '([^']+)'|'(session:[^']+)'/gi)])
			.map(([, key, inSession]) => key ?? inSession ?? '');
		expect(keys.length).toBeGreaterThan(5);
		expect(keys.filter(isForbidden)).toEqual([]);
	});

	test('and nobody is recognised, but in the name of a command, in the promise and in the titles of sources', () => {
		const allowed = [
			/npm run (?:-s )?recognise|npm\('recognise'|scripts\/recognise\.mjs|"recognise":/,
			/recognise anyone|recognise nobody|nobody is recognised/i,
			/(?:[Ff]acial|[Ff]ace)[- ][Rr]ecognition|https?:\/\/\S*recogni/,
			/SpeechRecognition/,
			/computed from (?:a face|them) (?:in order )?to recognise/,
		];
		const documents = ['README.md', 'CONTRIBUTING.md', 'package.json'].filter(file => existsSync(path.join(root, file)));
		const found = [...sources.filter(file => file !== 'test/structure/names.test.ts'), ...documents].flatMap(file =>
			readFileSync(path.join(root, file), 'utf8')
				.split('\n')
				.filter(line => /recogn/i.test(line) && !allowed.some(each => each.test(line)))
				.map(line => `${file}: ${line.trim().slice(0, 120)}`),
		);
		expect(found).toEqual([]);
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
