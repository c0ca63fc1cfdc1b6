import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {writeSiteList} from './site-list.mjs';
import {writeManifest} from './write-manifest.mjs';

/** npm run new:site ID [HOST]: a site's file, its fixture with what is expected of it, its line of the manifest and of the docs. */
const [id, host = `${id}.example`] = process.argv.slice(2);
if (!id || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
	stop('Give the site an id in kebab case: npm run new:site example-social social.example');
if (existsSync(`src/sites/${id}.ts`)) stop(`src/sites/${id}.ts is there already: edit it, or choose another id`);
if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) stop(`${host}: not a host name, as in social.example`);

await writeFile(`src/sites/${id}.ts`, siteFile());
spawnSync('npx', ['biome', 'format', '--vcs-enabled=false', '--write', `src/sites/${id}.ts`], {stdio: 'ignore'});
await mkdir(`test/fixtures/sites/${id}`, {recursive: true});
await writeFile(`test/fixtures/sites/${id}/profile.html`, fixture());
await writeManifest();
await writeSiteList();
spawnSync('npx', ['vitest', 'run', 'test/sites/fixtures.test.ts', '-t', id], {env: {...process.env, UPDATE: '1'}, stdio: 'ignore'});
console.log(`Written:
  src/sites/${id}.ts: the rules and example addresses
  test/fixtures/sites/${id}/profile.html: an invented person's page
  test/fixtures/sites/${id}/profile.expected.json: what is gathered from it
  manifest.json, docs/sites.md: its hosts
Next: docs/add-a-site.md`);

function stop(reason) {
	console.error(reason);
	process.exit(2);
}

function siteFile() {
	const today = new Date().toISOString().slice(0, 10);
	return `import {defineSite, type Examples, usualProfileMarkers, words} from './site.ts';

export const site = defineSite({
	id: '${id}',
	name: '${id}',
	matches: ['https://*.${host}/*'],
	reserved: words('features tour'),
	pages: {
		profile: {
			paths: [/^\\/(?<user>[\\w.-]{2,40})$/],
			portraits: ['[data-testid="avatar"] img'],
			confirm: [...usualProfileMarkers],
		},
	},
	pictureHosts: ['images.${host}'],
	checkedOn: '${today}',
	checkedAgainst: 'memory',
});

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
