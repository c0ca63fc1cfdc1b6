import {expect, test} from 'vitest';
import {findFullName} from '../../../src/sites/matching/full-name.ts';

test.each([
	['Ada Muster (@ada) / X', 'Ada Muster'],
	['Ada Muster on Instagram: "the lake"', 'Ada Muster'],
	['Ada Muster • Instagram photos and videos', 'Ada Muster'],
	['Ada Muster | LinkedIn', 'Ada Muster'],
	['María del Carmen Ejemplo Ficticio', 'María del Carmen Ejemplo Ficticio'],
	['Jean-Luc d’Exemple', undefined],
	['Ludwig van Beispiel', 'Ludwig van Beispiel'],
	['Άντα Παράδειγμα', 'Άντα Παράδειγμα'],
	['張三 | Facebook', '張三'],
	['அடா முஸ்தர் | Facebook', 'அடா முஸ்தர்'],
])('%s carries %s', (text, name) => {
	expect(findFullName(text)).toBe(name);
});

test.each(['ada_m on X', 'kikobeats', '', 'Home', 'the lake in May', 'Log in to continue'])('%s carries no name', text => {
	expect(findFullName(text)).toBeUndefined();
});

test('does not take an account name for a full name, even with a capital', () => {
	expect(findFullName('Ada Muster', 'ada muster')).toBeUndefined();
});
