import {type PolicyRead, readPolicy} from '../core/settings/policy-schema.ts';

/** The organisation's policy, as the browser knows it now. Never cached: Chrome applies a changed policy while it runs. */
export async function readManagedPolicy(): Promise<PolicyRead> {
	// The lab also runs as an ordinary web page, where there is no managed storage.
	if (!globalThis.chrome?.storage?.managed) return noPolicy;

	try {
		return readPolicy(await chrome.storage.managed.get(null));
	} catch (error) {
		if (!isMissingManifest(error)) console.warn('Overexposed could not read your organisation’s policy; ask its administrator.', error);
		return noPolicy;
	}
}

/** Calls the listener when the policy changes while the browser runs. Firefox reads the policy only at startup and never calls it. */
export function watchManagedPolicy(listener: () => void): void {
	chrome.storage.managed?.onChanged?.addListener(listener);
}

const noPolicy: PolicyRead = {policy: {}, invalid: []};

/** Firefox rejects where no policy is installed, which is the usual case. */
const isMissingManifest = (error: unknown): boolean => /manifest not found/i.test(String(error));
