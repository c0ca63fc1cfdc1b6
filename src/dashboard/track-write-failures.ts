import type {DashboardConnector} from './connector.ts';

/** The same connector, which also reports whether the last write failed. */
export function trackWriteFailures(connector: DashboardConnector, tell: (hasFailed: boolean) => void): DashboardConnector {
	const tracked = async <T>(writing: Promise<T>): Promise<T> => {
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
		changeTicked: change => tracked(connector.changeTicked(change)),
		changeSettings: change => tracked(connector.changeSettings(change)),
		changeOwnPages: change => tracked(connector.changeOwnPages(change)),
		changeStepReminders: change => tracked(connector.changeStepReminders(change)),
		revokeAccess: origin => tracked(connector.revokeAccess(origin)),
		clearQuarantine: () => tracked(connector.clearQuarantine()),
		exportAll: () => tracked(connector.exportAll()),
		eraseAll: () => tracked(connector.eraseAll()),
		requests: {
			...requests,
			changeRequests: change => tracked(requests.changeRequests(change)),
			changePerson: change => tracked(requests.changePerson(change)),
		},
	};
}
