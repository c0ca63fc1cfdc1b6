/** What an address does when it is opened, where it does anything: by its own words. */
const verbs = new Set(
	[
		'accept activate approve cancel confirm confirmation deactivate decline delete destroy disable disconnect enroll erase invitation invite',
		'leave logoff logout optin optout redeem reject remove reset revoke signoff signout subscribe unfollow unlink unsubscribe validate verify verification',
	]
		.join(' ')
		.split(' '),
);

/** Longer names are titles: `/remove-a-stain-from-silk` is an article. */
const maxWords = 3;

/** Whether a part of the path says that the address does something: `/logout`, `/confirm-email`, `/password/reset`. */
export const actsByPath = ({pathname}: URL): boolean => pathname.split('/').some(isAct);

function isAct(segment: string): boolean {
	const words = decoded(segment)
		.toLowerCase()
		.replace(/\.\w{2,5}$/, '')
		.replace(/\b(log|sign|opt)[-_ ]?(in|off|out)\b/g, '$1$2')
		.split(/[-_. ]+/);
	return words.length <= maxWords && [words[0], words.at(-1)].some(word => word !== undefined && verbs.has(word));
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		// Not UTF-8: compared as it is written.
		return segment;
	}
}

/** Whether a parameter says that the address does something, or for whom it was made: `?action=like`, `?confirm=1`, `?token=…`. */
export const actsByParameter = ({searchParams}: URL): boolean =>
	[...searchParams].some(([name, value]) => isAct(name) || isAct(value) || oneTime.test(name));

const oneTime =
	/^(?:act|action|cmd|do|method|op|(?:\w*[_-])?(?:auth|code|hash|hmac|invite|jwt|key|nonce|otp|pass|password|pin|secret|session|sid|sig|signature|state|ticket|token|uid|user|uuid)(?:[_-]?id)?)$/i;
