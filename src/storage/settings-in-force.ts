import {type SettingsInForce, underPolicy} from '../core/settings/policy.ts';
import {readManagedPolicy} from './managed-policy.ts';
import {settings} from './settings.ts';

/** The user's choices as their organisation's policy overrides them. Read-only: to change a choice, change {@link settings}. */
export async function readSettingsInForce(): Promise<SettingsInForce> {
	const [own, {policy}] = await Promise.all([settings.getValue(), readManagedPolicy()]);
	return underPolicy(own, policy);
}
