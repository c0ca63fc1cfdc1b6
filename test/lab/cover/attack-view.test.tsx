import {expect, test} from 'vitest';
import {AttackView, type AttackViewProps} from '../../../src/lab/cover/attack-view.tsx';
import {getWords} from '../../surfaces/words.ts';
import {render} from '../../ui/render.ts';

const {say} = getWords('en');
const clean: AttackViewProps = {
	saved: {url: 'blob:saved', width: 10, height: 10, covers: 1},
	found: {first: 0, second: 0},
	metadata: {hasPlace: false, hasTime: false, hasOwnerName: false},
	heads: [],
	guess: 'both',
	way: 'solid',
};
const textOf = (change: Partial<AttackViewProps>): string => render(<AttackView {...clean} {...change} />).textContent ?? '';

test('the guess stands beside what was found', () => {
	const line = (found: Parameters<typeof say>[0]) => say('lab_cover_guessed', {guess: say('lab_cover_guess_both'), found: say(found)});
	expect(textOf({})).toContain(line('lab_cover_guess_nothing'));
	expect(textOf({found: {first: 0, second: 1}})).toContain(line('lab_cover_guess_face'));
	expect(textOf({metadata: {hasPlace: true}})).toContain(line('lab_cover_guess_file'));
	expect(textOf({found: {first: 1, second: 0}, hidden: {url: 'blob:hidden', faces: 1}})).toContain(line('lab_cover_guess_both'));
});

test('what could not be searched is no good news', () => {
	const {found: _, ...unsearched} = clean;
	const view = render(<AttackView {...unsearched} />);
	expect(view.querySelector('.bad')?.textContent).toBe(say('lab_cover_not_searched'));
});

test('a face that another cover leaves is compared by the group and by nobody else; nothing is compared beside somebody’s own picture', () => {
	const heads = [{person: 'ada', crop: 'data:image/jpeg;base64,'}] as const;
	expect(textOf({heads, way: 'mosaic'})).toContain(say('lab_cover_left'));
	expect(textOf({heads, way: 'solid'})).toContain(say('lab_cover_left_solid'));
	expect(textOf({way: 'blur'})).toContain(say('lab_cover_left_own'));
	expect(textOf({way: 'solid'})).not.toContain(say('lab_cover_left_own'));
});

test('bug: of a file whose metadata could not be read whole, it was said that they tell nothing', () => {
	const text = textOf({metadata: {}});
	expect(text).toContain(say('lab_own_photo_place_unknown'));
	expect(text).not.toContain(say('lab_cover_file_none'));
});
