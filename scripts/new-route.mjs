// npm run new:route (setting|controller) ID: a record of src/directory to fill in, marked as unverified until somebody has checked it.
import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {main, root, UsageError} from './prepare.mjs';

const today = new Date().toISOString().slice(0, 10);

const sources = id => `[{url: 'https://${id}.example/help', says: 'where you read it'}]`;

await main(async () => {
	const [kind, id = ''] = process.argv.slice(2);
	const record = {setting, controller}[kind];
	if (!record || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
		throw new UsageError('Give a kind and an id in kebab case: npm run new:route setting example-social');
	const file = `src/directory/${kind}s/${id}.ts`;
	if (existsSync(path.join(root, file))) throw new UsageError(`${file} is there already: edit it.`);
	if (kind === 'setting' && !existsSync(path.join(root, `src/sites/${id}.ts`)))
		throw new UsageError(`src/sites/${id}.ts is missing: a setting belongs to a site. First: npm run new:site ${id}`);
	writeFileSync(path.join(root, file), record(id));
	console.log(`Written: ${file}\nNext: docs/add-a-route.md, then npm run -s check:routes`);
});

function setting(id) {
	return `import type {PrivacySetting} from '../../core/controller.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: '${id}',
		platform: '${id}',
		purpose: 'replace-portrait',
		url: 'https://${id}.example/settings',
		menuPath: ['Settings', 'Profile'],
		sources: ${sources(id)},
		checkedOn: '${today}',
		verified: false,
	},
];
`;
}

function controller(id) {
	return `import type {Controller} from '../../core/controller.ts';

export const controller: Controller = {
	id: '${id}',
	name: '${id}',
	kind: 'platform',
	website: 'https://${id}.example/',
	hosts: ['${id}.example'],
	email: 'privacy@${id}.example',
	routes: [{right: 'access', url: 'mailto:privacy@${id}.example', verified: false}],
	sources: ${sources(id)},
	checkedOn: '${today}',
};
`;
}
