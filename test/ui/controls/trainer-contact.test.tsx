import {expect, test} from 'vitest';
import {TrainerContact} from '../../../src/ui/controls/trainer-contact.tsx';
import {render} from '../render.ts';

test('bug: some mail programs wrote to “ada%40school.example”; the trainer’s address keeps its @', () => {
	const address = (email: string) =>
		render(<TrainerContact trainer={{name: 'Ada', email}} />)
			.querySelector('a')
			?.getAttribute('href');
	expect(address('ada@school.example')).toBe('mailto:ada@school.example');
	expect(address('ada?cc=x@school.example')).toBe('mailto:ada%3Fcc%3Dx@school.example');
});
