import type {DashboardConnector} from './connector.ts';

/** The same connector, which also tells whether the last attempt to write something down failed. */
export function trackWriteFailures(connector: DashboardConnector, tell: (hasFailed: boolean) => void): DashboardConnector {
	const noting = async <T>(writing: Promise<T>): Promise<T> => {
		try {
			const written = await writing;
			tell(false);
			return written;
		} catch (error) {
			tell(true);
			throw error;
		}
	};

	const {requests} = connector;
	return {
		...connector,
		changeTicked: change => noting(connector.changeTicked(change)),
		changeSettings: change => noting(connector.changeSettings(change)),
		changeOwnPages: change => noting(connector.changeOwnPages(change)),
		takeBack: origin => noting(connector.takeBack(origin)),
		clearQuarantine: () => noting(connector.clearQuarantine()),
		exportAll: () => noting(connector.exportAll()),
		eraseAll: () => noting(connector.eraseAll()),
		requests: {
			...requests,
			changeRequests: change => noting(requests.changeRequests(change)),
			changePerson: change => noting(requests.changePerson(change)),
		},
	};
}
