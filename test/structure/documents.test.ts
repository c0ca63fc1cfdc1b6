import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from '../../scripts/prepare.mjs';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const project = JSON.parse(read('package.json'));
const documents = [
	...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', 'CHANGELOG.md', '.github/pull_request_template.md'],
	...readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'}).flatMap(file =>
		file.endsWith('.md') ? [`docs/${file.replaceAll(path.sep, '/')}`] : [],
	),
];

/** Commands that no test runs directly, and why. */
const notRun: Readonly<Record<string, string>> = {
	build: 'test/e2e/build-first.ts runs the script behind it',
	'lint:package': 'a check of npm test itself',
	'new:site': 'another name for new -- site, which test/e2e/package/guides.e2e.ts runs',
	sites: 'new:site runs both of its scripts',
	bench: 'its figures are tested; it takes ten minutes',
	soak: 'its checks are tested; it takes minutes',
	reports: 'its comparison is tested; it takes minutes',
	'bench:page': 'its parts are tested; it takes minutes',
	'bench:faces': 'its parts are tested; it takes minutes',
	exports: 'test/exports/zip.test.ts opens every export that it writes',
	letters: 'test/letters/every-letter.test.ts reads the same letters',
	zones: 'test/structure/import-zones.test.ts compares what it writes',
	screenshots: 'test/e2e/surfaces/surfaces.e2e.ts opens the same surfaces',
	prove: 'breaks what test/docs/prove.test.ts looks for; it takes minutes',
	reliability: 'npm test runs it at its end',
	audit: 'asks npm’s advisory service, which no test may: CI does',
};

const tests = readdirSync(path.join(root, 'test'), {recursive: true, encoding: 'utf8'})
	.filter(file => /\.(?:test|e2e)\.tsx?$/.test(file))
	.map(file => read(path.join('test', file)))
	.join('\n');

const scripts = readdirSync(path.join(root, 'scripts'), {recursive: true, encoding: 'utf8'})
	.filter(file => file.endsWith('.mjs'))
	.map(file => read(path.join('scripts', file)))
	.join('\n');

/** Paths from the root, in backticks. One with a name in capitals, such as ID, or an asterisk stands for any file. */
const pathsIn = (text: string): readonly string[] =>
	[...text.matchAll(/`((?:src|test|scripts|docs|assets)\/[\w./-]+)`/g)]
		.map(([, named = '']) => named)
		.filter(named => !/\b(?:ID|XX|KIND|VERSION|NAME)\b/.test(named));

describe.each(documents)('%s', document => {
	test('names only commands that exist', () => {
		const named = [...read(document).matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, script = '']) => script);
		expect(named.filter(script => !(script in project.scripts))).toEqual([]);
	});

	test('runs only tools that npm test runs, and tests that exist', () => {
		const tools = [...read(document).matchAll(/\bnpx ([\w-]+)/g)].map(([, tool = '']) => tool);
		expect(tools.filter(tool => !read('scripts/test.mjs').includes(`bin('${tool}')`))).toEqual([]);
		const suites = [...read(document).matchAll(/npx vitest run ([\w./ -]+)/g)].flatMap(([, words = '']) =>
			words.split(' ').filter(word => word.includes('/')),
		);
		expect(suites.filter(suite => !existsSync(path.join(root, suite)))).toEqual([]);
	});

	test('gives its commands only options that their scripts know', () => {
		const options = [...read(document).matchAll(/npm run (?:-s )?[a-z][\w:-]* --([^`#|\n]*)/g)].flatMap(([, given = '']) =>
			[...given.matchAll(/--([a-z][\w-]*)/g)].map(([, option = '']) => option),
		);
		const isKnown = (option: string) => new RegExp(`['"]--${option}\\b|[\\s{'"]${option}['"]?: \\{type:`).test(scripts);
		expect(options.filter(option => !isKnown(option))).toEqual([]);
	});

	test('links only to files that exist', () => {
		const links = [...read(document).matchAll(/(?:\]\(|src(?:set)?=")(?!https?:|mailto:|#)([^)#\s"]+)/g)].map(([, link = '']) => link);
		expect(links.filter(link => !existsSync(path.join(root, path.dirname(document), link)))).toEqual([]);
	});

	test('names only files and folders that exist', () => {
		expect(pathsIn(read(document)).filter(named => !existsSync(path.join(root, named)))).toEqual([]);
	});
});

test('the first screen of README says what it is, what to type, with which Node, and what is new', () => {
	const first = read('README.md').split('\n').slice(0, 30).join('\n');
	expect(first).toContain('A browser extension for Chrome and Firefox');
	expect(first).toMatch(/^npm start .*\n^npm test /m);
	expect(first).toContain(`Node](https://nodejs.org) ${project.engines.node.replace('>=', '')} or newer`);
	expect(first).toContain('**New in');
});

test('every command is run by a test, or the reason why not is given', () => {
	const isRun = (script: string) =>
		new RegExp(`npm\\((?:\\w+, )?'${script}'|'run', '-s', '${script}'|\\['${script}', \\[`).test(tests) || tests.includes(fileOf(script));
	const fileOf = (script: string) => /^node (\S+)$/.exec(project.scripts[script])?.[1] ?? 'no file of its own';
	expect(Object.keys(project.scripts).filter(script => script !== 'test' && !(script in notRun) && !isRun(script))).toEqual([]);
	expect(Object.keys(notRun).filter(script => !(script in project.scripts))).toEqual([]);
});

test('docs/architecture.md says which files to open for each of eleven changes', () => {
	const [, table = ''] = read('docs/architecture.md').split('\n## Which files to open\n');
	const rows = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| (?!to \||---)([^|]+) \| (.+) \|$/gm)];
	expect(rows.map(([, change]) => change)).toEqual([
		'add a site',
		'change a weight',
		'add a setting',
		'add a surface',
		'add a message',
		'add a stored key',
		"change the notice's look",
		'add an engine',
		'add a law',
		'add a right to one’s image, a press council, or a form for pictures that others posted',
		'add a lever to the lab',
	]);
	for (const [, change, files = ''] of rows) expect(pathsIn(files).length, change).toBeGreaterThan(0);
});

test('CONTRIBUTING says what each package is for', () => {
	const table = read('CONTRIBUTING.md');
	const all = Object.keys({...project.dependencies, ...project.devDependencies}).filter(name => !name.startsWith('@types/'));
	const isNamed = (name: string) => table.includes(`\`${name}\``) || table.includes(`\`${name.replace(/^@tensorflow\/tfjs/, '')}\``);
	expect(all.filter(name => !isNamed(name))).toEqual([]);
});

describe('npm run new -- route', () => {
	const newRoute = (...args: readonly string[]) =>
		spawnSync(process.execPath, ['scripts/new.mjs', 'route', ...args], {cwd: root, encoding: 'utf8'});

	test.each([
		['no kind', [], /kind and an id/],
		['an id that is none', ['controller', 'Example Social'], /kebab case/],
		['a record that is there', ['controller', 'imgur'], /there already/],
		['a setting', ['setting', 'flickr'], /site’s own file/],
	])('answers %s with one clear line', (_, args, message) => {
		const {stderr, status} = newRoute(...args);
		expect(stderr.trim()).toMatch(message);
		expect([stderr.trim().split('\n').length, status]).toEqual([1, 2]);
	});
});
