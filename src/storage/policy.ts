import {type SettingsInForce, underPolicy} from '../core/settings/policy.ts';
import {type PolicyRead, readPolicy} from '../core/settings/policy-schema.ts';
import {settings} from './index.ts';

/** What the organisation laid down, as the browser knows it now. Read afresh each time: Chrome takes over a changed policy while it runs. */
export async function readOrganisation(): Promise<PolicyRead> {
	// As an ordinary web page, the lab has no organisation.
	if (!globalThis.chrome?.storage?.managed) return nothing;

	try {
		return readPolicy(await chrome.storage.managed.get(null));
	} catch (error) {
		if (!isAbsence(error)) console.warn('Overexposed could not read what your organisation laid down; ask its administrator.', error);
		return nothing;
	}
}

/** What holds: the user's choices under their organisation's policy. To change a choice, change {@link settings}, never this. */
export async function readSettings(): Promise<SettingsInForce> {
	const [own, {policy}] = await Promise.all([settings.getValue(), readOrganisation()]);
	return underPolicy(own, policy);
}

/** Tells of a policy that changed while the browser runs. Firefox reads one at its start, and never tells. */
export function watchOrganisation(listener: () => void): void {
	chrome.storage.managed?.onChanged?.addListener(listener);
}

const nothing: PolicyRead = {policy: {}, ignored: []};

/** Firefox rejects where nobody laid down anything, which is how most people live. */
const isAbsence = (error: unknown): boolean => /manifest not found/i.test(String(error));
