import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {readFolder} from '../../scripts/reports/saved-pages.mjs';

test('bug: a saved page whose address is of http was skipped', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'saved-pages-'));
	writeFileSync(path.join(folder, 'ada.html'), '<p>');
	writeFileSync(path.join(folder, 'bob.html'), '<p>');
	writeFileSync(
		path.join(folder, 'manifest.tsv'),
		'file\turl\nada.html\thttp://ada-muster.example/lake\nbob.html\thttps://bob-beispiel.example/\n',
	);
	expect(readFolder(folder).map(({name, url}) => [name, url.href])).toEqual([
		['ada.html', 'https://ada-muster.example/lake'],
		['bob.html', 'https://bob-beispiel.example/'],
	]);
});
