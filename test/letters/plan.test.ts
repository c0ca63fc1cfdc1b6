import {describe, expect, it} from 'vitest';
import {type PlannedStep, type Progress, plan, type Step} from '../../src/letters/plan.ts';

const nothing: Progress = {settingClosed: false, searchRefreshed: false};
const state = (progress: Progress, step: Step): PlannedStep['state'] | undefined => plan(progress).find(each => each.step === step)?.state;
const next = (progress: Progress) => plan(progress).find(each => each.state === 'next')?.step;

describe('plan', () => {
	it('begins with the setting, and puts access before erasure', () => {
		expect(plan(nothing).map(({step}) => step)).toEqual(['close-setting', 'access', 'erase-and-object', 'refresh-search', 'complain']);
		expect(next(nothing)).toBe('close-setting');
		expect(next({...nothing, settingClosed: true})).toBe('access');
	});

	it('continues with erasure while the reply to the access request is pending', () => {
		const progress: Progress = {settingClosed: true, access: 'sent', searchRefreshed: false};
		expect(state(progress, 'access')).toBe('waiting');
		expect(next(progress)).toBe('erase-and-object');
	});

	it('bug: a request they have a question about counted as done', () => {
		for (const access of ['sent', 'paused', 'clarifying'] as const) expect(state({...nothing, access}, 'access'), access).toBe('waiting');
	});

	it('suggests a complaint once a request is overdue or refused, not before', () => {
		const waitUntilIdle = {settingClosed: true, searchRefreshed: true, erasure: 'answered'} as const;
		expect(state({...waitUntilIdle, access: 'sent'}, 'complain')).toBe('waiting');
		expect(next({...waitUntilIdle, access: 'overdue'})).toBe('complain');
		expect(next({...waitUntilIdle, access: 'refused'})).toBe('complain');
		expect(state({...waitUntilIdle, access: 'complained'}, 'complain')).toBe('done');
	});

	it('suggests no complaint if everything was answered', () => {
		const done: Progress = {settingClosed: true, access: 'answered', erasure: 'closed', searchRefreshed: true};
		expect(state(done, 'complain')).toBe('not-needed');
		expect(next(done)).toBeUndefined();
	});

	it('has at most one next step', () => {
		expect(plan(nothing).filter(each => each.state === 'next')).toHaveLength(1);
	});
});
