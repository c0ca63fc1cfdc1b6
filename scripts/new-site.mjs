import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {writeSiteList} from './site-list.mjs';
import {writeManifest} from './write-manifest.mjs';

/**
 * npm run new:site ID [HOST], or npm run new:site -- ID [HOST] --group GROUP: a site's file, its fixture with the expected result, and
 * its hosts in the manifest and the docs. GROUP is a folder of src/sites.
 */
const {id, host, group} = readArguments();
const file = `src/sites/${group}/${id}.ts`;

await writeFile(file, siteFile());
spawnSync('npx', ['biome', 'format', '--vcs-enabled=false', '--write', file], {stdio: 'ignore'});
await mkdir(`test/fixtures/sites/${id}`, {recursive: true});
await writeFile(`test/fixtures/sites/${id}/profile.html`, fixture());
await writeManifest();
await writeSiteList();
spawnSync('npx', ['vitest', 'run', 'test/sites/fixtures.test.ts', '-t', id], {env: {...process.env, UPDATE: '1'}, stdio: 'ignore'});
console.log(`Written:
  ${file}: the rules, privacy settings and example addresses
  test/fixtures/sites/${id}/profile.html: an invented person's page
  test/fixtures/sites/${id}/profile.expected.json: what is gathered from it
  manifest.json, docs/sites.md: its hosts
Next: docs/add-a-site.md`);

function readArguments() {
	const {positionals, values} = parseOrStop();
	const [id, host = `${id}.example`] = positionals;
	const {group} = values;
	if (!id || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
		stop('Give the site an id in kebab case: npm run new:site example-social social.example');
	const groups = readGroups();
	const taken = groups.map(each => `src/sites/${each}/${id}.ts`).find(existsSync);
	if (taken) stop(`${taken} is there already: edit it, or choose another id`);
	if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) stop(`${host}: not a host name, as in social.example`);
	if (!groups.includes(group)) stop(`${group}: not a group. Choose one of ${groups.join(', ')}`);
	return {id, host, group};
}

function parseOrStop() {
	try {
		return parseArgs({allowPositionals: true, options: {group: {type: 'string', default: 'social'}}});
	} catch (error) {
		return stop(error instanceof Error ? error.message : String(error));
	}
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
			portraits: ['[data-testid="avatar"] img'],
			confirm: [...usualProfileMarkers],
		},
	},
	imageHosts: ['images.${host}'],
	checkedOn: '${today}',
	checkedAgainst: 'memory',
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

function fixture() {
	return `<!doctype html>
<title>Ada Muster (@ada-muster)</title>
<meta property="og:type" content="profile">
<h1>Ada Muster</h1>
<div data-testid="avatar"><img src="https://images.${host}/drawn.jpg" width="200" height="200" alt="Ada Muster"></div>
`;
}
