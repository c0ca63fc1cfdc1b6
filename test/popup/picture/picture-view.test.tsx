import {expect, test, vi} from 'vitest';
import type {ImageEvidence} from '../../../src/core/evidence/evidence.ts';
import {PictureView} from '../../../src/popup/picture/picture-view.tsx';
import type {CheckState} from '../../../src/storage/session/picture-checks.ts';
import {imageEvidenceOf} from '../../core/evidence-of.ts';
import {getWords} from '../../surfaces/words.ts';
import {render} from '../../ui/render.ts';

const {say} = getWords('en');
const viewOf = (state: CheckState, onGrant = vi.fn()) =>
	render(<PictureView check={{address: 'https://club.example/ada.jpg', siteId: 'any-page', state}} onGrant={onGrant} onPage={vi.fn()} />);
const seen = (image: Partial<ImageEvidence>): string => viewOf({kind: 'seen', image: {...imageEvidenceOf({}), ...image}}).textContent ?? '';

test('says what a stranger gets: the size, the faces and what the file tells', () => {
	const face = {
		boundingBox: {x: 0, y: 0, width: 200, height: 200},
		landmarks: [],
		score: 0.98,
		measures: {interEyeDistance: 90, cutOff: 0},
	};
	const text = seen({
		probe: {kind: 'served', status: 200, bytes: 1},
		vision: {kind: 'faces', width: 1200, height: 800, faces: [face], metadata: {hasPlace: true, hasOwnerName: false}},
		largestWidth: 1200,
	});
	expect(text).toContain(say('finding_picture_served'));
	expect(text).toContain(say('finding_metadata_place'));
	expect(text).toContain(say('picture_size', {width: 1200, height: 800}));
	expect(text).toContain(say('face_title', {count: 1}));
	expect(text).not.toContain(say('picture_no_face'));
});

test('where no face was found, or a larger copy may exist, it says so', () => {
	const text = seen({
		probe: {kind: 'served', status: 200, bytes: 1},
		vision: {kind: 'faces', width: 300, height: 200, faces: [], metadata: {hasPlace: false, hasOwnerName: false}},
	});
	expect(text).toContain(say('picture_no_face'));
	expect(text).toContain(say('picture_size_some', {width: 300, height: 200}));
	expect(text).toContain(say('lab_cover_file_none'));
});

test('what was not asked or not found stays unknown', () => {
	expect(seen({probe: {kind: 'not-asked', reason: 'private'}, vision: {kind: 'not-looked'}})).toContain(say('crops_not_asked'));
	expect(seen({probe: {kind: 'refused', status: 403}, vision: {kind: 'not-looked'}})).toContain(say('finding_picture_refused'));
	expect(seen({probe: {kind: 'refused', status: 403}, vision: {kind: 'not-looked'}})).not.toContain(say('picture_no_face'));
});

test('names the one host that it needs access to, and asks at the click', () => {
	const onGrant = vi.fn();
	const view = viewOf({kind: 'no-access', origin: 'https://club.example/*'}, onGrant);
	expect(view.textContent).toContain(say('picture_access', {host: 'club.example'}));
	(view.querySelector('.primary') as HTMLElement).click();
	expect(onGrant).toHaveBeenCalledWith('https://club.example/*');
});

test('bug: where a part of the metadata could not be read, what the rest tells was left out', () => {
	const text = seen({
		probe: {kind: 'served', status: 200, bytes: 1},
		vision: {kind: 'faces', width: 300, height: 200, faces: [], metadata: {hasOwnerName: true}},
	});
	expect(text).toContain(say('finding_metadata_owner'));
	expect(text).toContain(say('lab_own_photo_place_unknown'));
});
