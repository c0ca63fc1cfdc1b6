import {expect, it} from 'vitest';
import {authorities, findAuthority} from '../../src/directory/authority.ts';
import {lawTips} from '../../src/letters/law-tips.ts';
import {getController} from '../directory/get-controller.ts';

it.each([
	['us-tx', 'us-tx', 'clearview-ai', ['thresholds', 'texas', 'class-settlement']],
	['us-co', 'us-co', 'pimeyes', ['thresholds', 'colorado']],
	['us-wa', 'us-wa', 'pimeyes', ['own-action']],
	['bipa', 'us-il', 'clearview-ai', ['illinois-form', 'own-action', 'class-settlement']],
	['bipa', 'us-il', 'pimeyes', ['own-action']],
	['gdpr', 'fr', 'clearview-ai', ['courts']],
	['au-privacy-act', 'au', 'clearview-ai', ['australian-tort']],
	['ch-fadp', 'ch', 'clearview-ai', []],
] as const)('under %s, from %s, to %s: %j', (law, country, controllerId, tips) => {
	expect(lawTips(law, country, controllerId)).toEqual(tips);
});

it('what Clearview AI does for some states is not promised elsewhere, and its denial of the GDPR is known', () => {
	expect(getController('clearview-ai')).toMatchObject({doesFor: ['us-ca', 'us-il', 'us-va'], deniesLaw: ['gdpr', 'uk-gdpr']});
});

it('a police force is addressed as the law names it', () => {
	expect(getController('gb-met').legalEntity).toBe('the Commissioner of Police of the Metropolis');
	for (const id of ['gb-northants', 'gb-suffolk', 'gb-surrey', 'gb-north-yorkshire'])
		expect(getController(id).legalEntity, id).toMatch(/^the Chief Constable of /);
});

it('an authority that moved has no postal address, and says so', () => {
	for (const id of ['gb-ico', 'ie-dpc', 'pl-giodo']) {
		expect(findAuthority(id)?.address, id).toBeUndefined();
		expect(findAuthority(id)?.notes, id).toContain('address-moved');
	}
	for (const {id, notes = [], address} of authorities) if (notes.includes('address-moved')) expect(address, id).toBeUndefined();
});
