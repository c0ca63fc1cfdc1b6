import {expect, test} from 'vitest';
import {offlineReason} from '../../../src/background/analysis/offline-reason.ts';

test.each([
	['active', {onLine: true}, undefined],
	['active', {onLine: true, connection: {saveData: false}}, undefined],
	['active', {onLine: true, connection: {saveData: true}}, 'save-data'],
	['active', {onLine: false, connection: {saveData: true}}, 'offline'],
	['passive', {onLine: false}, 'passive'],
	['passive', {onLine: true}, 'passive'],
] as const)('%s, %o: %s', (probe, network, reason) => expect(offlineReason(probe, false, network)).toBe(reason));

test('in a private window nothing is requested', () => {
	expect(offlineReason('active', true, {onLine: true})).toBe('private');
	expect(offlineReason('passive', true, {onLine: true})).toBe('passive');
});
