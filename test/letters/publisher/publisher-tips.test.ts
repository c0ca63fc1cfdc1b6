import {expect, it} from 'vitest';
import type {Publisher} from '../../../src/core/requests/publisher.ts';
import {publisherTips} from '../../../src/letters/publisher/publisher-tips.ts';
import {request} from '../requests.ts';
import {exampleClub, publisherRequest} from './every-publisher-letter.ts';

const tipsFor = (change: Partial<Publisher>, home = 'de-by') =>
	publisherTips(publisherRequest(['drafted'], {...exampleClub, ...change}, home));

it.each([
	[{kind: 'club', country: 'de'}, ['intimate', 'reporting', 'evidence']],
	[{kind: 'club', country: 'nl'}, ['intimate', 'evidence']],
	[{kind: 'school', country: 'it', asker: 'parent'}, ['intimate', 'parents', 'evidence']],
	[{kind: 'other', country: 'pl', asker: 'young-person'}, ['intimate', 'young', 'evidence']],
	[{kind: 'newspaper', country: 'fr'}, ['intimate', 'press', 'evidence']],
	[{kind: 'newspaper', country: 'nl'}, ['intimate', 'press', 'no-right', 'evidence']],
	[{kind: 'private-person', country: 'ch'}, ['intimate', 'private', 'evidence']],
	[{kind: 'photographer', country: 'de', agreed: 'contract'}, ['intimate', 'reporting', 'contract', 'evidence']],
	[{kind: 'employer', country: 'us'}, ['intimate', 'no-right', 'evidence']],
] as const)('before a letter to %j: %j', (publisher, tips) => {
	expect(tipsFor(publisher)).toEqual(tips);
});

it('says nothing before a letter to a known controller, which has tips of its own', () => {
	expect(publisherTips(request(['drafted']))).toEqual([]);
});
