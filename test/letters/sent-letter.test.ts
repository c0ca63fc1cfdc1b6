import {expect, it} from 'vitest';
import {longestLetter} from '../../src/core/requests/request-schema.ts';
import type {Letter} from '../../src/letters/letter.ts';
import {readRequests, writeRequests} from '../../src/letters/request-file.ts';
import {findSentRequest, freeze} from '../../src/letters/sent-letter.ts';
import {request} from './requests.ts';

const letter: Letter = {
	language: 'en',
	from: ['Ada Muster', 'ada@mail.example'],
	to: ['Facefinder', 'Road 1'],
	date: '23 November 2026',
	subject: 'Request for access',
	blocks: ['Dear Sir or Madam,', ['one', 'two']],
};

it('holds recipient, destination, subject and every word', () => {
	expect(freeze(letter, 'office@facefinder.example')).toEqual({
		to: ['Facefinder', 'Road 1'],
		destination: 'office@facefinder.example',
		language: 'en',
		subject: 'Request for access',
		text: 'Ada Muster\nada@mail.example\n\nFacefinder\nRoad 1\n\n23 November 2026\n\nRequest for access\n\nDear Sir or Madam,\n\n- one\n- two',
	});
});

it('keeps no letter that storage would refuse', () => {
	expect(freeze({...letter, blocks: ['x'.repeat(longestLetter)]})).toBeUndefined();
});

it('bug: “copy of my request” was written anew from today’s details; it is what was sent, in the file too', () => {
	const kept = freeze(letter);
	const sent = request(['drafted', {kind: 'sent', ...(kept && {letter: kept})}]);
	const [back] = readRequests(writeRequests([sent]));
	expect(back && findSentRequest(back)?.text).toContain('Ada Muster');
});

it('has nothing for a letter from before texts were kept', () => {
	expect(findSentRequest(request(['drafted', 'sent']))).toBeUndefined();
});
