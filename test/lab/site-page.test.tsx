import {expect, test} from 'vitest';
import {pathSteps} from '../../src/lab/presenter/path-steps.ts';
import {answersOf} from '../../src/lab/site/site-answers.ts';
import {SitePage} from '../../src/lab/site-view/site-page.tsx';
import {render} from '../ui/render.ts';

const day = Date.UTC(2026, 10, 24);
const {state} = pathSteps.private;
const images = answersOf(state, day).images.map(({recipe}) => ({
	recipe,
	url: 'data:,',
	bytes: 0,
	vision: {kind: 'not-looked'} as const,
	crops: [],
}));

const pageWhile = (isAsked: boolean): Element =>
	render(
		<SitePage state={state} images={images} report={undefined} isAsked={isAsked} isBusy={false} day={day} onGo={() => undefined} />,
		'en',
	);

test('bug: while the group guessed what a stranger gets of a private account, the page already said it', () => {
	expect(pageWhile(true).querySelector('.refused')).toBeNull();
	expect(pageWhile(true).querySelectorAll('img')).toHaveLength(images.length);
	expect(pageWhile(false).querySelectorAll('.refused')).toHaveLength(images.length);
});
