import type {DeskConnector} from './connector.ts';

/** The same connector, which also tells whether the last attempt to write something down failed. */
export function noteFailures(connector: DeskConnector, tell: (hasFailed: boolean) => void): DeskConnector {
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
		forgetUnreadable: () => noting(connector.forgetUnreadable()),
		readEverything: () => noting(connector.readEverything()),
		eraseEverything: () => noting(connector.eraseEverything()),
		requests: {
			...requests,
			changeRequests: change => noting(requests.changeRequests(change)),
			changePerson: change => noting(requests.changePerson(change)),
		},
	};
}
