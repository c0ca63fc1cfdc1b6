import {describe, expect, test} from 'vitest';
import {assess} from '../../src/core/score/assess.ts';
import type {LinkId, Report} from '../../src/core/score/report.ts';
import {evidenceOf} from '../../src/lab/site/site-evidence.ts';
import {firstState, type LabState, pageIds} from '../../src/lab/state/lab-state.ts';
import {type LeverId, leverIds, leverLinks, leverValues, withLever} from '../../src/lab/state/levers.ts';
import {people} from '../../src/lab/state/people.ts';
import {inspectedImages} from './inspected-images.ts';

const day = Date.UTC(2026, 10, 24);
const post: LabState = {...firstState, page: 'post'};

function reportOf(state: LabState): Report {
	const evidence = evidenceOf(state, inspectedImages, day);
	if (!evidence) throw new Error('the report needs every image');
	return assess(evidence);
}

const linkOf = ({links}: Report, id: LinkId) => {
	const link = links.find(each => each.id === id);
	if (!link) throw new Error(`the report has no link "${id}"`);
	return link;
};
const pulled = (state: LabState, id: LeverId, value: string): LabState => ({...state, levers: withLever(state.levers, id, value)});

/** The portrait is only on the profile; every other lever works on any page. */
const pageFor = (id: LeverId): LabState => (id === 'portrait' ? {...firstState, page: 'profile'} : post);

describe('each lever changes its link and no other', () => {
	test.each(leverIds)('%s', id => {
		const start = pageFor(id);
		const reports = leverValues[id].map(value =>
			reportOf(pulled(id === 'portrait' ? pulled(start, 'account', 'private') : start, id, value)),
		);
		const [open, ...closed] = reports;
		if (!open) throw new Error('the lever has no positions');
		const own = leverLinks[id];
		expect(linkOf(reports.at(-1) ?? open, own).high).toBeLessThan(linkOf(open, own).high);
		for (const [index, report] of closed.entries()) {
			expect(linkOf(report, own).high).toBeLessThanOrEqual(linkOf(reports[index] ?? open, own).high);
			expect(report.exposure.high).toBeLessThanOrEqual(reports[index]?.exposure.high ?? 0);
			for (const {id: other, low, high} of report.links.filter(link => link.id !== own)) {
				const before = linkOf(open, other);
				// What cannot be reached cannot be analysed: the other links become unknown, so their intervals get wider and never narrower.
				if (own === 'reach') expect([low <= before.low, high >= before.high], other).toEqual([true, true]);
				else expect([low, high], other).toEqual([before.low, before.high]);
			}
		}
	});
});

test('with everything open the exposure is high, with everything closed it is low', () => {
	expect(reportOf(firstState).exposure.low).toBeGreaterThan(90);
	const closed = leverIds.reduce((state, id) => pulled(state, id, leverValues[id].at(-1) ?? ''), post);
	expect(reportOf(closed).exposure.high).toBeLessThan(5);
});

test('a private account still shows its portrait, as on real sites', () => {
	const report = reportOf(pulled(firstState, 'account', 'private'));
	expect(report.images[0]?.imageUrl).toContain('portrait');
	expect(linkOf(report, 'reach').high).toBe(1);
});

test('covering one face leaves the faces of the friends', () => {
	const group: LabState = {...firstState, page: 'group'};
	const faces = (state: LabState) => reportOf(state).images[0]?.faces.length;
	expect([faces(group), faces(pulled(group, 'cover', 'sticker'))]).toEqual([5, 4]);
	expect(linkOf(reportOf(pulled(group, 'cover', 'sticker')), 'face').low).toBe(linkOf(reportOf(group), 'face').low);
});

test('every person has every page', () => {
	for (const {id} of people)
		for (const page of pageIds) expect(reportOf({...firstState, person: id, page}).exposure.low).toBeGreaterThan(90);
});

test('there is no report before every image is analysed', () => {
	expect(evidenceOf(firstState, recipe => (recipe.id === 'desk' ? undefined : inspectedImages(recipe)), day)).toBeUndefined();
});
