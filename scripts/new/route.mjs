// npm run new -- route controller ID [KIND]: a record in src/directory to fill in, marked as unverified until somebody has checked it.
import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {main, root, UsageError} from '../prepare.mjs';

const today = new Date().toISOString().slice(0, 10);

/** @param {string} id */
const sources = id => `[{url: 'https://${id}.example/help', says: 'where you read it'}]`;

await main(async () => {
	const [type, id = '', kind = 'platform'] = process.argv.slice(2);
	if (type === 'setting') throw new UsageError('A setting belongs in its site’s own file: docs/add-a-site.md');
	if (type !== 'controller' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
		throw new UsageError('Give a kind and an id in kebab case: npm run new -- route controller example-engine face-search');
	const folder = `src/directory/controllers/${kind}`;
	if (!existsSync(path.join(root, folder)))
		throw new UsageError(`${kind} is no kind of controller: use the name of a folder in src/directory/controllers.`);
	const file = `${folder}/${id}.ts`;
	if (existsSync(path.join(root, file))) throw new UsageError(`${file} is there already: edit it.`);
	writeFileSync(path.join(root, file), controller(id, kind));
	console.log(`Written: ${file}\nNext: docs/add-a-route.md, then npm run -s check:routes`);
});

/** @param {string} id @param {string} kind */
function controller(id, kind) {
	return `import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: '${id}',
	name: '${id}',
	kind: '${kind}',
	website: 'https://${id}.example/',
	hosts: ['${id}.example'],
	email: 'privacy@${id}.example',
	routes: [{right: 'access', url: 'mailto:privacy@${id}.example', verified: false}],
	sources: ${sources(id)},
	checkedOn: '${today}',
};
`;
}
