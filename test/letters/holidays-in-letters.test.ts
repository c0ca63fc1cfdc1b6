import {expect, it} from 'vitest';
import type {LawId} from '../../src/core/records/law.ts';
import {reminderLetter} from '../../src/letters/follow-up-letter.ts';
import {letterText} from '../../src/letters/letter.ts';
import {requestLetter} from '../../src/letters/request-letter.ts';
import {getController} from '../directory/get-controller.ts';

const letter = (law: LawId, country: string, controllerId: string, date: '2026-11-25' | '2026-12-06') => ({
	law,
	language: 'en' as const,
	rights: ['access'] as const,
	to: getController(controllerId),
	sender: {name: 'Alex Example', replyTo: 'alex@mail.example', country},
	date,
	places: [],
});

it('bug: a letter named a day that the list of dates moves over a public holiday', () => {
	expect(letterText(requestLetter(letter('uk-gdpr', 'gb', 'clearview-ai', '2026-11-25')))).toContain('29 December 2026');
	expect(letterText(requestLetter(letter('gdpr', 'de-nw', 'lenso-ai', '2026-12-06')))).toContain('7 January 2027');
});

it('a reminder, too, where it has no date of its own', () => {
	const late = {...letter('uk-gdpr', 'gb', 'clearview-ai', '2026-11-25'), sentOn: '2026-11-25'} as const;
	expect(letterText(reminderLetter(late))).toContain('29 December 2026');
});
