import {describe, expect, test} from 'vitest';
import {createDashboardModel} from '../../src/dashboard/model.ts';
import {mockDashboardConnector} from '../surfaces/mock-connector.ts';
import {sampleSkeleton} from './sample-skeleton.ts';

describe('the skeleton of a tab’s page', () => {
	test('is what the background hands over', async () => {
		expect(await createDashboardModel(mockDashboardConnector({skeleton: sampleSkeleton})).skeletonOf(1)).toEqual(sampleSkeleton);
	});

	test('is missing where the background does not answer', async () => {
		const takeSkeleton = async () => {
			throw new Error('gone');
		};
		expect(await createDashboardModel({...mockDashboardConnector({}), takeSkeleton}).skeletonOf(1)).toBeUndefined();
	});
});
