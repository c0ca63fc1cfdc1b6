import {expect, test} from 'vitest';
import {offlineReason} from '../../../src/background/analysis/offline-reason.ts';

test.each([
	['active', {onLine: true}, undefined],
	['active', {onLine: true, connection: {saveData: false}}, undefined],
	['active', {onLine: true, connection: {saveData: true}}, 'save-data'],
	['active', {onLine: false, connection: {saveData: true}}, 'offline'],
	['passive', {onLine: false}, 'passive'],
	['passive', {onLine: true}, 'passive'],
] as const)('%s, %o: %s', (probe, network, reason) => expect(offlineReason(probe, network)).toBe(reason));
