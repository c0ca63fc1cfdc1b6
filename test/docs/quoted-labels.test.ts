import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import english from '../../src/static/_locales/en/messages.json';

const said = Object.values(english)
	.map(({message}) => message)
	.join('\n');

/** Words in quotation marks that begin with a capital: what a button, a choice or a page of ours is called, or a heading of the same document. */
const quoted = (text: string): readonly string[] => [...text.matchAll(/(?<!=)["“]([A-Z][^"”\n`]+)["”]/g)].map(([, label = '']) => label);

test.each(['README.md', 'docs/lab.md', 'docs/privacy.md', 'docs/privacy-policy.md', 'docs/store/reviewer-notes.md'])(
	'bug: a button was called by the name of an earlier version; %s quotes only what is there',
	file => {
		const text = readFileSync(file, 'utf8');
		const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
		expect(quoted(text).length).toBeGreaterThan(0);
		expect(quoted(text).filter(label => !said.includes(label) && !headings.includes(label))).toEqual([]);
	},
);
