import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {exposureBand, extremes, linkState} from '../../../src/core/report/link-state.ts';
import type {LinkId, LinkResult} from '../../../src/core/score/report.ts';

const link = (id: LinkId, low: number, high: number): LinkResult => ({id, low, high, value: (low + high) / 2, evidence: []});
const share = fc.double({min: 0, max: 1, noNaN: true});
const interval = fc.tuple(share, share).map(([a, b]) => ({low: Math.min(a, b), high: Math.max(a, b)}));

describe('linkState', () => {
	test.each([
		[0.9, 1, 'holds'],
		[0.3, 0.5, 'weak'],
		[0, 0.1, 'broken'],
		[0, 1, 'unknown'],
		[0.3, 0.95, 'unknown'],
	] as const)('of %d to %d is %s', (low, high, state) => {
		expect(linkState({low, high})).toBe(state);
	});

	test('never calls a link broken that may hold', () => {
		fc.assert(fc.property(interval, bounds => linkState(bounds) !== 'broken' || bounds.high <= 0.1));
	});
});

describe('extremes', () => {
	test('are the lowest and the highest value', () => {
		const links = [link('reach', 0.9, 1), link('discovery', 0.2, 0.4), link('face', 0.6, 0.8)];
		expect(extremes(links)).toEqual({weakest: links[1], strongest: links[0]});
	});

	test('are not named among links of one value', () => {
		expect(extremes([link('reach', 0.5, 0.5), link('face', 0.5, 0.5)])).toEqual({});
	});

	test('are never links about which nothing is known', () => {
		expect(extremes([link('reach', 0, 1), link('face', 0.8, 0.9), link('identity', 0.9, 1)]).weakest?.id).toBe('face');
	});
});

describe('exposureBand', () => {
	test.each([
		[58, 86, 'easy'],
		[30, 52, 'some'],
		[0, 20, 'little'],
		[0, 92, 'unknown'],
		[0, 40, 'some'],
	] as const)('of %d to %d is %s', (low, high, band) => {
		expect(exposureBand({low, high})).toBe(band);
	});

	test('says little only where even the upper bound is little', () => {
		fc.assert(fc.property(interval, ({low, high}) => exposureBand({low: low * 100, high: high * 100}) !== 'little' || high * 100 < 25));
	});
});
