import {describe, expect, test} from 'vitest';
import {stableUrl} from '../../../src/core/evidence/stable-url.ts';
import {sites} from '../../../src/sites/index.ts';

const later: Readonly<Record<string, readonly [string, string]>> = {
	hex: ['677721F3', '6A7721F3'],
	decimal: ['1718204400', '1818204400'],
};

describe('signed anew, it is the same picture', () => {
	test.each(sites.flatMap(({id, expiry, imageParameters}) => (expiry ? [{id, expiry, imageParameters}] : [])))(
		'on $id',
		({expiry, imageParameters}) => {
			const [now = '', then = ''] = later[expiry.format] ?? [];
			const at = (end: string, node: string, image = '51000000001') =>
				stableUrl(
					new URL(`https://node-${node}.example/v/portraits/${image}_n.jpg?${expiry.parameter}=${end}&signature=${node}${end}`),
					expiry,
					imageParameters,
				);
			expect(at(now, 'a')).toBe(at(then, 'b'));
			expect(at(now, 'a')).not.toBe(at(now, 'a', '51000000002'));
		},
	);
});

test('a name that says little belongs to its host', () => {
	const at = (host: string) => stableUrl(new URL(`https://${host}.example/1.jpg?Expires=1718204400`), undefined);
	expect(at('a')).not.toBe(at('b'));
});

test('what names the picture in a query stays', () => {
	const at = (id: number) => stableUrl(new URL(`https://a.example/show?id=${id}&Expires=1718204400`), undefined, ['id']);
	expect(at(1)).not.toBe(at(2));
});

test('an address that is not signed is itself', () => {
	expect(stableUrl(new URL('https://a.example/1.jpg?v=4'), undefined)).toBeUndefined();
});
