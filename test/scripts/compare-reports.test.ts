import {expect, test} from 'vitest';
import {compareReports} from '../../scripts/reports/compare.mjs';

const report = {exposure: {value: 40}, links: [{id: 'reach'}, {id: 'face'}]};

test('equal reports do not differ, whatever the order of their keys', () => {
	const reordered = {links: report.links, exposure: report.exposure};
	expect(compareReports({a: report}, {a: reordered})).toEqual({pages: 1, differing: []});
});

test('a difference is named by its place', () => {
	const changed = {exposure: {value: 41}, links: [{id: 'reach'}]};
	expect(compareReports({a: report}, {a: changed}).differing).toEqual(['a: exposure.value, links[1]']);
});

test('a page that only one side has is named', () => {
	expect(compareReports({a: report}, {b: report}).differing).toEqual(['a: only before', 'b: only after']);
});
