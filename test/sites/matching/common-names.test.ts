import {expect, test} from 'vitest';
import {commonNames} from '../../../src/sites/matching/common-names.ts';

test.each([
	['Privacy', true],
	['wp-login.php', true],
	['.well-known', true],
	['security.txt', true],
	['pt-BR', true],
	['cookie-policy', true],
	['terms_and_conditions', true],
	['privacy-notice-california', true],
	['reset-password', true],
	['sign-in', true],
	['communitystandards', true],
	['termsofuse', true],
	['password_reset', true],
	['law-enforcement-guide', true],
	['userandy', false],
	['brandon', false],
	['datasha', false],
	['accounta', false],
	['logout.html', true],
	['ada', false],
	['ada.muster', false],
	['privacy-fan', false],
	['signe', false],
	['data-ada', false],
	['io-an', false],
	['safety.ada', false],
	['maria.do', false],
])('%s right after the host is never a person: %s', (name, never) => {
	expect(commonNames.isNeverAPerson(name)).toBe(never);
});

test.each([
	['status', true],
	['cdn3', true],
	['ada', false],
	['imgada', false],
])('the sub-domain %s is never a person’s: %s', (subdomain, never) => {
	expect(commonNames.isNeverAnOwner(subdomain)).toBe(never);
});
