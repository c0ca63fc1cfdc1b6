import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {fixtureFrom, proposalsFor} from './new/from-skeleton.mjs';
import {UsageError} from './prepare.mjs';
import {readSkeleton} from './site-check/read-skeleton.mjs';
import {writeSiteList} from './site-list.mjs';
import {writeManifest} from './write-manifest.mjs';

/**
 * npm run new:site ID [HOST], or npm run new:site -- ID [HOST] --group GROUP --from SKELETON: a site's file, its fixture with the expected
 * result, and its hosts in the manifest and the docs. GROUP is a folder of src/sites. SKELETON is the shape of a page, as the extension
 * saves it: its selectors are a start. For a site that is there already, it becomes a fixture.
 */
const {id, host, group, skeleton} = readArguments();
const kind = skeleton?.kind ?? 'profile';
const fixtureFile = `test/fixtures/sites/${id}/${kind}`;
const existing = readGroups()
	.map(each => `src/sites/${each}/${id}.ts`)
	.find(existsSync);
if (existing) {
	if (!skeleton) stop(`${existing} is there already: edit it, or choose another id`);
	if (existsSync(`${fixtureFile}.html`))
		stop(`${fixtureFile}.html is there already: npm run site:check shows what the rules make of the skeleton`);
	await writeFixture();
	console.log(`Written:\n  ${fixtureFile}.html: an invented person's page of the skeleton's shape, with what is gathered from it`);
	process.exit();
}

if (kind !== 'profile') stop(`A new site begins with a profile, and this is the skeleton of ${kind === 'album' ? 'an album' : 'a photo'}.`);
const file = `src/sites/${group}/${id}.ts`;
const proposals = skeleton ? await proposalsFor(skeleton) : [];
await writeFile(file, siteFile());
spawnSync('npx', ['biome', 'format', '--vcs-enabled=false', '--write', file], {stdio: 'ignore'});
await writeFixture();
await writeManifest();
await writeSiteList();
expectWhatIsGathered();
console.log(`Written:
  ${file}: the rules, privacy settings and example addresses
  ${fixtureFile}.html: an invented person's page
  ${fixtureFile}.expected.json: what is gathered from it
  manifest.json, docs/sites.md: its hosts
Next: docs/add-a-site.md`);

function readArguments() {
	const {positionals, values} = parseOrStop();
	const [id, host = `${id}.example`] = positionals;
	const {group, from} = values;
	if (!id || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
		stop('Give the site an id in kebab case: npm run new:site example-social social.example');
	const groups = readGroups();
	if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) stop(`${host}: not a host name, as in social.example`);
	if (!groups.includes(group)) stop(`${group}: not a group. Choose one of ${groups.join(', ')}`);
	return {id, host, group, skeleton: from === undefined ? undefined : readOrStop(from)};
}

function parseOrStop() {
	try {
		return parseArgs({allowPositionals: true, options: {group: {type: 'string', default: 'social'}, from: {type: 'string'}}});
	} catch (error) {
		return stop(error instanceof Error ? error.message : String(error));
	}
}

/** @param {string} skeletonFile */
function readOrStop(skeletonFile) {
	try {
		return readSkeleton(skeletonFile);
	} catch (error) {
		if (error instanceof UsageError) return stop(error.message);
		throw error;
	}
}

async function writeFixture() {
	await mkdir(`test/fixtures/sites/${id}`, {recursive: true});
	await writeFile(`${fixtureFile}.html`, skeleton ? fixtureFrom(skeleton, `images.${host}`, 'ada-muster') : fixture());
	if (existing) expectWhatIsGathered();
}

function expectWhatIsGathered() {
	spawnSync('npx', ['vitest', 'run', 'test/sites/fixtures.test.ts', '-t', id], {env: {...process.env, UPDATE: '1'}, stdio: 'ignore'});
}

/** The folders of src/sites that hold sites. */
function readGroups() {
	return readdirSync('src/sites', {withFileTypes: true})
		.filter(entry => entry.isDirectory() && !['build', 'matching'].includes(entry.name))
		.map(({name}) => name);
}

/** @param {string} reason @returns {never} */
function stop(reason) {
	console.error(reason);
	process.exit(2);
}

function siteFile() {
	const today = new Date().toISOString().slice(0, 10);
	return `import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: '${id}', name: '${id}', isSocialNetwork: ${group === 'social'}};

export const site = defineSite(facts, {
	matches: ['https://*.${host}/*'],
	reserved: words('features tour'),
	pages: {
		profile: {
			paths: [/^\\/(?<user>[\\w.-]{2,40})$/],
			portraits: ${selectorsFor('portraits')},
			${proposals.some(({rule}) => rule === 'photos') ? `photos: ${selectorsFor('photos')},` : ''}
			confirm: [...usualProfileMarkers],
		},
	},
	imageHosts: ['images.${host}'],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://${host}/settings',
		menuPath: ['Settings', 'Profile'],
		sources: [{url: 'https://${host}/help', says: 'where you read it'}],
		checkedOn: '${today}',
		verified: false,
	},
];

export const examples: Examples = {
	profile: ['https://${host}/ada-muster'],
	none: ['https://${host}/', 'https://${host}/search?q=ada', 'https://${host}/settings', 'https://${host}/login', 'https://${host}/features'],
};
`;
}

/** @param {'portraits' | 'photos'} rule */
function selectorsFor(rule) {
	const proposed = proposals.filter(proposal => proposal.rule === rule).map(({selector}) => selector);
	return JSON.stringify(proposed.length > 0 ? proposed.slice(0, 3) : ['[data-testid="avatar"] img']);
}

function fixture() {
	return `<!doctype html>
<title>Ada Muster (@ada-muster)</title>
<meta property="og:type" content="profile">
<h1>Ada Muster</h1>
<div data-testid="avatar"><img src="https://images.${host}/drawn.jpg" width="200" height="200" alt="Ada Muster"></div>
`;
}
