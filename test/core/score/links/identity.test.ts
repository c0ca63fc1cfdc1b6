import {describe, expect, test} from 'vitest';
import type {ImageMetadata} from '../../../../src/core/evidence/image-metadata.ts';
import type {IdentitySignals, PageArtifacts} from '../../../../src/core/page/artifacts.ts';
import {identity} from '../../../../src/core/score/links/identity.ts';
import {evidenceOf, imageEvidenceOf, nothingInFile, nothingShown, servedWith} from '../../evidence-of.ts';

const judge = (signals: IdentitySignals, file: Partial<ImageMetadata> = {}, page: Partial<PageArtifacts> = {}) => {
	const seen = servedWith(60);
	const vision = {kind: 'faces', width: 400, height: 400, faces: [], metadata: {...nothingInFile, ...file}} as const;
	const image = imageEvidenceOf({...seen, vision});
	return identity.judge(evidenceOf({page: {identity: signals, ...page}, images: [image]}), image);
};

const ids = ({findings}: ReturnType<typeof judge>) => findings.map(({id, outcome}) => `${id}: ${outcome}`);

test('nothing seen leaves the address of the page', () => {
	const result = judge(nothingShown);
	expect(result.value.low).toBeCloseTo(0.1);
	expect(result.value.high).toBeCloseTo(0.1);
	expect(ids(result)).toEqual(['no-identity-seen: pass']);
});

test.each<[Partial<IdentitySignals>, string, number]>([
	[{hasName: true}, 'name-shown', 0.9],
	[{hasUsername: true}, 'username-shown', 0.6],
	[{hasStructuredPerson: true}, 'structured-person', 0.5],
	[{namingAltTexts: 2}, 'alt-text-names', 0.5],
	[{taggedPeople: 1}, 'people-tagged', 0.5],
	[{hasWorkplace: true}, 'workplace-shown', 0.2],
	[{hasSchool: true}, 'school-shown', 0.2],
	[{hasPlace: true}, 'place-shown', 0.1],
])('%j ties the face to a person', (signal, id, weight) => {
	const result = judge({...nothingShown, ...signal});
	expect(result.value.low).toBeCloseTo(1 - 0.9 * (1 - weight));
	expect(result.value.high).toBeCloseTo(1 - 0.9 * (1 - weight));
	expect(ids(result)).toEqual([`${id}: fail`]);
});

test.each<[Partial<ImageMetadata>, string, number]>([
	[{hasOwnerName: true}, 'metadata-owner', 0.5],
	[{hasPlace: true}, 'metadata-place', 0.2],
	[{hasTime: true}, 'metadata-time', 0.05],
])('so does what is written in the file: %j', (file, id, weight) => {
	const result = judge(nothingShown, file);
	expect(result.value.low).toBeCloseTo(1 - 0.9 * (1 - weight));
	expect(ids(result)).toEqual([`${id}: fail`]);
});

describe('the image’s own address', () => {
	const at = (imageUrl: string, file: Partial<ImageMetadata> = {}) => {
		const image = imageEvidenceOf({
			...servedWith(60),
			vision: {kind: 'faces', width: 1, height: 1, faces: [], metadata: {...nothingInFile, ...file}},
		});
		const named = {...image, artifact: {...image.artifact, imageUrl}};
		return identity.judge(evidenceOf({page: {identity: nothingShown}, images: [named]}), named);
	};

	test('bug: a Gravatar address was not said to give away the hash of an e-mail address', () => {
		const result = at('https://secure.gravatar.com/avatar/0123456789abcdef0123456789abcdef?s=96');
		expect(ids(result)).toEqual(['email-hash: fail']);
		expect(result.value.low).toBeCloseTo(1 - 0.9 * 0.5);
		expect(ids(at(`https://gravatar.com/avatar/${'0123456789abcdef'.repeat(4)}`))).toEqual(['email-hash: fail']);
		expect(ids(at(`https://seccdn.libravatar.org/avatar/${'0123456789abcdef'.repeat(2)}`))).toEqual(['email-hash: fail']);
		expect(ids(at(`https://www.gravatar.com/avatar/${'0'.repeat(32)}`))).toEqual(['no-identity-seen: pass']);
		expect(ids(at('https://gravatar.com/userimage/1/0123456789abcdef0123456789abcdef'))).toEqual(['no-identity-seen: pass']);
	});

	test('bug: a file name that is a date and a time was not read', () => {
		const result = at('https://club.example/uploads/IMG_20240102_030405.jpg');
		expect(ids(result)).toEqual(['file-name-time: fail']);
		expect(result.value.low).toBeCloseTo(1 - 0.9 * 0.95);
		expect(ids(at('https://club.example/uploads/IMG_20240102_030405.jpg', {hasTime: true}))).toEqual(['metadata-time: fail']);
	});
});

test('what is counted says how many', () => {
	expect(judge({...nothingShown, namingAltTexts: 2, taggedPeople: 1}).findings).toEqual([
		{id: 'alt-text-names', outcome: 'fail', values: {count: 2}},
		{id: 'people-tagged', outcome: 'fail', values: {count: 1}},
	]);
});

test('several add up, and never above one', () => {
	const {value} = judge({hasName: true, hasUsername: true, hasStructuredPerson: true, namingAltTexts: 9, taggedPeople: 9, hasPlace: true});
	expect(value.low).toBeGreaterThan(0.99);
	expect(value.high).toBeLessThanOrEqual(1);
});

describe('signs that were not looked for', () => {
	test('widens the interval, and passes nothing', () => {
		const result = judge({});
		expect(result.value.low).toBeCloseTo(0.1);
		expect(result.value.high).toBeGreaterThan(0.98);
		expect(ids(result)).toEqual(['identity-unknown: needs-review']);
	});

	test('a file that nobody read may hold a name', () => {
		const {value, findings} = identity.judge(evidenceOf({page: {identity: nothingShown}}), imageEvidenceOf({}));
		expect(value.low).toBeCloseTo(0.1);
		expect(value.high).toBeCloseTo(1 - 0.9 * 0.5 * 0.8 * 0.95);
		expect(findings).toEqual([{id: 'identity-unknown', outcome: 'needs-review'}]);
	});
});

test('the name on an organisation’s page is not that of the people in its pictures', () => {
	const result = judge({...nothingShown, hasName: true, hasUsername: true, hasPlace: true}, {}, {isOrganisation: true});
	expect(result.value.low).toBeCloseTo(1 - 0.9 * 0.9);
	expect(result.value.high).toBeGreaterThan(0.95);
	expect(ids(result)).toEqual(['organisation: needs-review', 'place-shown: fail']);
});
