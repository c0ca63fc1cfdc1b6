import {expect, test} from 'vitest';
import {offlineReason} from '../../../src/background/analysis/offline-reason.ts';

test.each([
	['active', {onLine: true}, undefined],
	['active', {onLine: true, connection: {saveData: false}}, undefined],
	['active', {onLine: true, connection: {saveData: true}}, 'save-data'],
	['active', {onLine: false, connection: {saveData: true}}, 'offline'],
	['passive', {onLine: false}, 'passive'],
	['passive', {onLine: true}, 'passive'],
] as const)('%s, %o: %s', (probe, network, reason) => expect(offlineReason(probe, {}, network)).toBe(reason));

test('in a private window nothing is requested', () => {
	expect(offlineReason('active', {isPrivate: true}, {onLine: true})).toBe('private');
	expect(offlineReason('passive', {isPrivate: true}, {onLine: true})).toBe('passive');
});

test('in a container nothing is requested', () => {
	expect(offlineReason('active', {isContainer: true}, {onLine: true})).toBe('container');
	expect(offlineReason('passive', {isContainer: true}, {onLine: true})).toBe('passive');
});
