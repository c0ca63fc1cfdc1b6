import {expect, test} from 'vitest';
import {type Expiry, expiresAt} from '../../../src/core/evidence/expiry.ts';

const end = (query: string, expiry?: Expiry) => expiresAt(new URL(`https://pictures.example/1.jpg?${query}`), expiry);

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const policy = (json: string): string => base64(json).replaceAll('+', '-').replaceAll('=', '_').replaceAll('/', '~');
const token = (payload: object): string =>
	`${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.sig`;

const oe: Expiry = {parameter: 'oe', format: 'hex'};
const decimal: Expiry = {parameter: 'x-expires', format: 'decimal'};
const signed: Expiry = {parameter: 'Policy', format: 'policy'};
const jwt: Expiry = {parameter: 'token', format: 'jwt'};

test.each<[string, Expiry | undefined, number | null | undefined]>([
	['oh=1&oe=677721F3', oe, Date.UTC(2025, 0, 2, 23, 32, 3)],
	['oe=677721f3', oe, Date.UTC(2025, 0, 2, 23, 32, 3)],
	['x-expires=1718204400', decimal, Date.UTC(2024, 5, 12, 15)],
	['e=2147483647', {parameter: 'e', format: 'decimal'}, Date.UTC(2038, 0, 19, 3, 14, 7)],
	['token-time=1798761600', {parameter: 'token-time', format: 'decimal'}, Date.UTC(2027, 0, 1)],
	[`Policy=${policy('{"Statement":[{"Condition":{"DateLessThan":{"AWS:EpochTime":1798761600}}}]}')}`, signed, Date.UTC(2027, 0, 1)],
	[`token=${token({exp: 1_798_761_600})}`, jwt, Date.UTC(2027, 0, 1)],
	[`token=${token({obj: [[{height: '<=900'}]]})}`, jwt, null],
	// Signatures that storage services share, without a rule for the site.
	['Expires=1798761600&Signature=x', undefined, Date.UTC(2027, 0, 1)],
	['X-Amz-Date=20261231T230000Z&X-Amz-Expires=3600', undefined, Date.UTC(2027, 0, 1)],
	['X-Goog-Date=20261231T230000Z&X-Goog-Expires=3600', undefined, Date.UTC(2027, 0, 1)],
	// No end.
	['', undefined, null],
	['v=4', oe, null],
	['oe=677721F3', undefined, null],
	// Something that cannot be read is unknown, and never "no end".
	['oe=', oe, undefined],
	['oe=zz', oe, undefined],
	['oe=0', oe, undefined],
	['oe=FFFFFFFFF', oe, undefined],
	['x-expires=-5', decimal, undefined],
	['x-expires=99999999999', decimal, undefined],
	['x-expires=1e9', decimal, undefined],
	['Policy=', signed, undefined],
	['Policy=%%%', signed, undefined],
	[`Policy=${policy('{"Statement":[]}')}`, signed, undefined],
	['token=nothing', jwt, undefined],
	['token=a.b.c', jwt, undefined],
	[`token=${token({exp: 'soon'})}`, jwt, undefined],
	['X-Amz-Expires=3600', undefined, undefined],
	['X-Amz-Date=20261331T230000Z&X-Amz-Expires=3600', undefined, undefined],
	['X-Amz-Date=20261231T230000Z&X-Amz-Expires=soon', undefined, undefined],
])('%s', (query, expiry, expected) => {
	expect(end(query, expiry)).toBe(expected);
});
