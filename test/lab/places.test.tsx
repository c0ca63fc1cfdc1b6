import {describe, expect, test, vi} from 'vitest';
import {findContacts} from '../../src/core/contacts/find-contacts.ts';
import {assess} from '../../src/core/score/assess.ts';
import {languages} from '../../src/core/settings/languages.ts';
import type {Language} from '../../src/lab/i18n/lab-language.ts';
import {createLabModel} from '../../src/lab/model/lab-model.ts';
import {contactsOf, imprintOf} from '../../src/lab/places/imprint.ts';
import {type LetterTone, placeLetter} from '../../src/lab/places/place-letter.ts';
import {PlacesTab} from '../../src/lab/places/places-tab.tsx';
import {answersOfPlace, imprintAddress, placeAddress, placeImageProbe, placePageProbe} from '../../src/lab/site/place-answers.ts';
import {placeEvidence} from '../../src/lab/site/place-evidence.ts';
import {type PlaceId, type PlaceView, placeIds, placeSteps} from '../../src/lab/state/places.ts';
import {letterText} from '../../src/letters/letter.ts';
import {classifyPage} from '../../src/probe/classify-page.ts';
import {readHtml} from '../../src/probe/html-facts.ts';
import {classifyImage} from '../../src/probe/probe-image.ts';
import {readPageText} from '../../src/probe/probe-page-text.ts';
import {getWords} from '../surfaces/words.ts';
import {render} from '../ui/render.ts';
import {inspectedImages} from './inspected-images.ts';

const day = Date.UTC(2026, 10, 24);
const all = (Object.keys(languages) as Language[]).flatMap(language => placeIds.map(place => ({language, place})));

const mailboxes: Readonly<Record<PlaceId, string | undefined>> = {
	club: 'board@rowing.example',
	newspaper: 'newsroom@courier.example',
	school: 'office@school.example',
	employer: 'info@workshop.example',
	race: undefined,
};

describe.each(all)('the $place in $language', ({place, language}) => {
	const words = getWords(language);

	test('is found out by the code for real pages: its name, its address and nobody else’s mailbox', () => {
		const {operator, postal, email, form, state} = contactsOf(place, words);
		expect({operator, postal, email, state}).toEqual({
			operator: words.say(`lab_place_${place}_name`),
			postal: [words.say(`lab_place_${place}_street`), words.say(`lab_place_${place}_town`)],
			email: mailboxes[place],
			state: place === 'race' ? 'form-only' : 'found',
		});
		expect(form).toBe(place === 'race' ? imprintAddress(place) : undefined);
	});

	test('is read as its HTML would be', async () => {
		const html = imprintOf(place, words)
			.map(({tag, lines}) => (tag === 'textarea' ? '<form><textarea></textarea></form>' : `<${tag}>${lines.join('<br>')}</${tag}>`))
			.join('');
		expect(findContacts(await readPageText(html, imprintAddress(place)))).toEqual(contactsOf(place, words));
	});

	test('gets a letter with the exact addresses, and no law in the friendly one', () => {
		const [picture] = answersOfPlace(place, 'letter').images;
		const write = (tone: LetterTone): string =>
			letterText(
				placeLetter(tone, {
					place,
					contacts: contactsOf(place, words),
					imageUrls: [picture?.url ?? ''],
					position: words.say('lab_place_position'),
					language,
					today: '2026-11-24',
				}),
			);
		const [friendly, formal] = [write('friendly'), write('request')];
		for (const part of [placeAddress(place), picture?.url ?? '', words.say('lab_place_position'), words.say(`lab_place_${place}_name`)]) {
			expect(friendly).toContain(part);
			expect(formal).toContain(part);
		}
		expect(friendly).not.toMatch(/GDPR|DSGVO|RGPD|ΓΚΠΔ|KUG|Art\./);
		expect(formal.length).toBeGreaterThan(friendly.length);
	});
});

function show(view: PlaceView, language: string): Element {
	const image = (recipe: Parameters<typeof inspectedImages>[0]) => ({
		recipe,
		bytes: 1,
		vision: inspectedImages(recipe)?.vision ?? {kind: 'not-looked' as const},
		url: `blob:${recipe.id}`,
		crops: [],
	});
	const store = {find: image, get: async (recipe: Parameters<typeof image>[0]) => image(recipe), clear: () => undefined};
	const model = createLabModel({store, vision: {detect: vi.fn(), inspect: vi.fn()}, day});
	model.setPlaceView(view);
	return render(<PlacesTab model={model} />, language);
}

test.each(Object.keys(languages))('every step of every place can be shown, in %s', language => {
	const {say} = getWords(language);
	for (const place of placeIds) {
		for (const step of placeSteps) {
			const shown = show({place, step}, language);
			expect(shown.querySelector('[aria-current="step"]')?.textContent).toBe(say(`lab_places_${step}`));
			expect(shown.querySelector('.panel:not(.places-head), .invented')).not.toBeNull();
		}
	}
});

test('a machine takes every face there, and a name where there is one', () => {
	const ties = placeIds.map(place => {
		const evidence = placeEvidence(place, inspectedImages, day);
		if (!evidence) throw new Error('the report needs every image');
		const {exposure, images, links} = assess(evidence);
		expect(images.flatMap(({faces}) => faces)).toHaveLength(
			answersOfPlace(place, 'page').images.flatMap(({recipe}) => recipe.people).length,
		);
		expect(exposure.low).toBeGreaterThan(25);
		const findings = links.find(({id}) => id === 'identity')?.evidence.map(({id}) => id) ?? [];
		return [place, findings.includes('alt-text-names')];
	});
	expect(Object.fromEntries(ties)).toEqual({club: true, newspaper: true, school: false, employer: true, race: true});
});

test('the page that is gone leaves its picture behind, until the file is gone as well', () => {
	const verdicts = (['served', 'gone'] as const).map(
		step => show({place: 'club', step}, 'en').querySelector('.check-verdict')?.textContent,
	);
	const {say} = getWords('en');
	expect(verdicts).toEqual([say('gone_file_served'), say('gone_gone')]);
});

test('the lab predicts how the probes classify these answers', async () => {
	for (const step of ['page', 'served', 'gone'] as const) {
		const answers = answersOfPlace('club', step);
		const html = await readHtml(answers.status === 200 ? '<title>Ada Muster</title><img src="crew.jpg">' : '');
		const page = {url: new URL(placeAddress('club')), status: answers.status, headers: new Headers(), html, image: true, now: day};
		expect(classifyPage(page)).toMatchObject({kind: placePageProbe(answers).kind, status: answers.status});
		for (const answer of answers.images) {
			const headers = new Headers({'content-type': 'image/jpeg'});
			const probe = classifyImage({kind: 'answer', status: answer.status, headers, bytes: new Uint8Array(1000)}, 'image/jpeg', day);
			expect(placeImageProbe(answer, 1000)).toEqual(probe);
		}
	}
});
