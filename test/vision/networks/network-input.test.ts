import {expect, test} from 'vitest';
import {toNetworkInput} from '../../../src/vision/networks/network-input.ts';

test('bytes are mapped to -1 to 1 without alpha, with a black margin on the right and at the bottom', () => {
	const pixels = new Uint8ClampedArray([255, 0, 51, 9, 0, 255, 102, 9]);
	const input = toNetworkInput(pixels, {width: 1, height: 2, paddedWidth: 2, paddedHeight: 3});
	const expected = [1, -1, -0.6, -1, -1, -1, -1, 1, -0.2, ...Array(9).fill(-1)];
	expect(input).toHaveLength(18);
	for (const [index, value] of expected.entries()) expect(input[index]).toBeCloseTo(value, 5);
});
