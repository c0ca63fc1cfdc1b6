/**
 * Headers by which an answer has the browser remember something, do something, or report to somebody: none of ours has any use for them, and
 * the user did not make the request.
 */
export const lastingHeaders = [
	'set-cookie',
	'clear-site-data',
	'strict-transport-security',
	'nel',
	'report-to',
	'reporting-endpoints',
	'accept-ch',
	'alt-svc',
] as const;

let prepared: Promise<boolean> | undefined;

/**
 * Has the browser drop those headers from the answers to our own requests, and from nothing else: a rule for requests that come from the
 * extension and from no tab. It lasts as long as the browser runs.
 *
 * @returns whether the browser took the rule
 */
export function leaveNoTrace(): Promise<boolean> {
	prepared ??= setRule();
	return prepared;
}

const ruleId = 1;

async function setRule(): Promise<boolean> {
	// The fake browser of the tests and old browsers have no such rules.
	const {declarativeNetRequest: rules} = chrome as Partial<typeof chrome>;
	try {
		await rules?.updateSessionRules({
			removeRuleIds: [ruleId],
			addRules: [
				{
					id: ruleId,
					action: {
						type: 'modifyHeaders',
						responseHeaders: lastingHeaders.map(header => ({header, operation: 'remove'})),
					},
					condition: {tabIds: [-1], initiatorDomains: [new URL(chrome.runtime.getURL('')).hostname], resourceTypes: ['xmlhttprequest']},
				} as chrome.declarativeNetRequest.Rule,
			],
		});
		return rules !== undefined;
	} catch (error) {
		console.warn('Overexposed could not keep answers from leaving something behind; update the browser.', error);
		return false;
	}
}
