import {expect, test} from 'vitest';
import {findContacts} from '../../../src/core/contacts/find-contacts.ts';
import {isHeadline} from '../../../src/core/contacts/headline.ts';
import {readPageText} from '../../../src/probe/probe-page-text.ts';

const article = '<p>Opferhilfe e.V.<br>Seeweg 1<br>99999 Moorbach</p><p>E-Mail: rosa.winter@post.example</p>';
const contactsIn = async (path: string, heading: string) =>
	findContacts(await readPageText(`<h1>${heading}</h1>${article}`, `https://zeitung.example${path}`));

test.each([
	['/lokales/a1', 'Inhaber der Moorbacher Mühle verhaftet'],
	['/lokales/a1', 'Kontaktverbot nach dem Streit am See'],
	['/lokales/a1', 'Ehemalige Redaktion erhält neue Anschrift am See'],
	['/lokales/kontaktverbot-nach-dem-streit-am-see', 'Streit am See'],
	['/a1', 'Privacy lawsuit against clinic in town'],
	['/lokales/streit.html?id=kontakt', 'Datenschutz-Skandal in der Klinik am See'],
	['/a1', 'Kontakt zur Unterwelt'],
	['/a1', 'Inhaber verhaftet'],
	['/a1', 'Kontaktverbot'],
	['/a1', 'Owner arrested'],
	['/a1', 'Contact with aliens'],
	['/a1', 'Éditeur condamné'],
	['/a1', 'Gestore arrestato'],
	['/a1', 'Επικοινωνία με εξωγήινους'],
	['/lokales/kontakt-zur-unterwelt', 'Streit am See'],
])('bug: people in an article were proposed because of a word in its title: %s, %s', async (path, heading) => {
	const {state, email, postal, operator} = await contactsIn(path, heading);
	expect({state, email, postal, operator}).toEqual({state: 'not-found'});
});

test.each([
	['/impressum', 'Streit am See'],
	['/a1', 'Impressum'],
	['/a1', 'Angaben gemäß § 5 TMG und Kontakt'],
	['/mentions-legales-et-contact-du-site', 'Mentions légales et contact du site'],
])('an imprint is one, however long its title: %s, %s', async (path, heading) => {
	expect((await contactsIn(path, heading)).postal).toEqual(['Seeweg 1', '99999 Moorbach']);
});

test.each([
	'Kontakt',
	'Kontakt Musterschule',
	'Contact us',
	'Rédaction et contact',
	'Redazione e contatti',
	'Στοιχεία επικοινωνίας',
	'Mentions légales',
	'So erreichen Sie uns',
	'Datenschutzerklärung der Musterschule am See',
	'Politique de confidentialité et cookies du club',
	'Verantwortlich im Sinne des § 18 MStV',
])('%s is no headline', heading => {
	expect(isHeadline(heading, 'musterschule.example')).toBe(false);
});
