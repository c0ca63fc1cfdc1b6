import {expect, test} from 'vitest';
import {reasonForSilence} from '../../src/background/silence.ts';

test.each([
	['active', {onLine: true}, undefined],
	['active', {onLine: true, connection: {saveData: false}}, undefined],
	['active', {onLine: true, connection: {saveData: true}}, 'save-data'],
	['active', {onLine: false, connection: {saveData: true}}, 'offline'],
	['passive', {onLine: false}, 'passive'],
	['passive', {onLine: true}, 'passive'],
] as const)('%s, %o: %s', (probe, network, reason) => expect(reasonForSilence(probe, network)).toBe(reason));
