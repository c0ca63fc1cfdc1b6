import {describe, expect, test} from 'vitest';
import {authorities} from '../../../src/directory/authority.ts';
import {settings} from '../../../src/directory/index.ts';
import {QrCode} from '../../../src/ui/qr/qr-code.tsx';
import {render} from '../render.ts';
import {readCode} from './read-code.ts';

const short = 'https://www.instagram.com/accounts/who_can_see_your_content/';

describe('a code for a phone’s camera', () => {
	test('decodes, in another program, to exactly the address it was made from', () => {
		const svg = render(<QrCode address={short} label="Instagram" />).querySelector('svg');
		expect(svg && readCode(svg)).toBe(short);
	});

	test('has four light modules around it', () => {
		const [left = 0, top = 0, side = 0] = (
			render(<QrCode address={short} label="Instagram" />)
				.querySelector('svg')
				?.getAttribute('viewBox') ?? ''
		)
			.split(' ')
			.map(Number);
		expect([left, top]).toEqual([-4, -4]);
		// A code of version n has 17 + 4n modules a side.
		expect((side - 8 - 17) % 4).toBe(0);
	});

	test('says in words what it opens', () => {
		const code = render(<QrCode address={short} label="Instagram" />, 'de');
		expect(code.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('QR-Code, der öffnet: Instagram');
	});

	test('stays coarse enough for the last row, for every address we print', () => {
		const addresses = [...settings.map(({url}) => url), ...authorities.map(({complaintUrl, website}) => complaintUrl ?? website)];
		expect(addresses.length).toBeGreaterThan(50);
		for (const address of addresses) {
			const side = render(<QrCode address={address} label="" />)
				.querySelector('svg')
				?.getAttribute('viewBox')
				?.split(' ')[2];
			// Version 10: a module of 4 pixels on a code that fills half of a projected screen.
			expect(Number(side), address).toBeLessThanOrEqual(57 + 8);
		}
	});
});
