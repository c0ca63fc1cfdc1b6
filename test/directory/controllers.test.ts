import {describe, expect, it} from 'vitest';
import type {Controller} from '../../src/core/records/controller.ts';
import {isOwnLink} from '../../src/directory/allowed-hosts.ts';
import {collectors, controllerOf, controllers, findController, settingFor} from '../../src/directory/index.ts';

const files = Object.keys(import.meta.glob('../../src/directory/controllers/*/*.ts'));

/** The one controller of the kind `omnibus`, California's DROP, is about people search. */
const folderOf = ({kind}: Controller): string => (kind === 'omnibus' ? 'people-search' : kind);

const records = controllers.map(controller => [controller.id, controller] as const);

describe.each(records)('%s', (id, controller) => {
	it('is found under its id, which is also the name of its file', () => {
		expect(findController(id)).toBe(controller);
		expect(files.filter(file => file.endsWith(`/${id}.ts`))).toEqual([`../../src/directory/controllers/${folderOf(controller)}/${id}.ts`]);
	});

	it('links to its own hosts only', () => {
		const links = [controller.website, ...controller.routes.map(({url}) => url).filter(url => url.startsWith('https:'))];
		expect(links.filter(link => !isOwnLink(controller, link))).toEqual([]);
	});

	it('takes mail only at the address it also shows', () => {
		const mailboxes = controller.routes.map(({url}) => url).filter(url => url.startsWith('mailto:'));
		for (const mailbox of mailboxes) expect(mailbox).toBe(`mailto:${controller.email}`);
	});

	it('names its sources', () => {
		expect(controller.sources.map(({url}) => new URL(url).protocol)).not.toContain('http:');
		expect(controller.sources.length).toBeGreaterThan(0);
	});
});

describe('look-alikes', () => {
	const pimeyes = {hosts: ['pimeyes.com']};

	it.each([
		'https://pimeyes.net/en/opt-out-request-form',
		'https://pimeyes.com.example/en/opt-out-request-form',
		'https://www.pimeyes.com/',
		'https://pimeyes.com@example.com/',
		'https://user@pimeyes.com/',
		'https://pimeyes.com:8443/',
		'http://pimeyes.com/',
		'pimeyes.com',
	])('%s is not PimEyes', link => {
		expect(isOwnLink(pimeyes, link)).toBe(false);
	});

	it('https://pimeyes.com/en/opt-out-request-form is', () => {
		expect(isOwnLink(pimeyes, 'https://pimeyes.com/en/opt-out-request-form')).toBe(true);
	});
});

describe('what is not known is not shown', () => {
	it('prints no postal address for those who name none', () => {
		for (const id of ['pimeyes', 'facecheck-id']) expect(findController(id)?.address).toBeUndefined();
	});

	it('offers no route where none was found', () => {
		for (const id of ['search4faces', 'findclone']) expect(findController(id)?.routes).toEqual([]);
	});

	it('limits the forms of Clearview AI to the states that have one, and leaves its mailbox to everybody', () => {
		const routes = findController('clearview-ai')?.routes ?? [];
		expect(routes.filter(({url}) => url.startsWith('https:')).every(({openTo}) => openTo?.includes('us-il'))).toBe(true);
		expect(routes.some(({url, openTo}) => url.startsWith('mailto:') && openTo === undefined)).toBe(true);
	});
});

describe('controllerOf', () => {
	it('finds who runs a platform', () => {
		expect(controllerOf('instagram')?.legalEntity).toBe('Meta Platforms Ireland Limited');
		expect(controllerOf('flickr')?.id).toBe('smugmug');
		expect(controllerOf('mastodon')).toBeUndefined();
	});

	it('every platform of a controller has a setting, and only one controller', () => {
		const run = controllers.flatMap(({sites = []}) => sites);
		expect(run.filter(site => !settingFor(site))).toEqual([]);
		expect(new Set(run).size).toBe(run.length);
	});
});

it('keeps platforms and police forces out of the checklist of every page', () => {
	const ids = collectors.map(({id}) => id);
	expect(ids).toEqual(expect.arrayContaining(['clearview-ai', 'pimeyes', 'google-search']));
	for (const id of ['meta', 'pinterest', 'gb-met']) expect(ids).not.toContain(id);
});
