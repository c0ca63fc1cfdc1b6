import type {Evidence, ImageEvidence, PageProbe} from '../evidence/evidence.ts';
import {isExpired} from './links/is-expired.ts';

/**
 * Who could get an image, as far as was seen. `anyone`: it was served without an account, and nothing stood in the way to it. `account`:
 * a log-in stands in front of it. `followers`: its page is shown only to people its owner accepted. `refused`: its address was refused or
 * gone when an anonymous visitor asked. `unknown`: not checked, or the answers leave it open.
 */
export const imageAccesses = ['anyone', 'account', 'followers', 'refused', 'unknown'] as const;
export type ImageAccess = (typeof imageAccesses)[number];

/** In the terms of the reach link: `anyone` only where its upper bound is 1, the closed ones only where it is below. */
export function accessTo(image: ImageEvidence, evidence: Evidence): ImageAccess {
	const {probe} = image;
	if (probe.kind === 'refused' || probe.kind === 'gone') return isExpired(image, evidence.takenAt) ? 'unknown' : 'refused';
	if (probe.kind !== 'served') return 'unknown';
	if (wasSeenOpen(image, evidence)) return 'anyone';

	const isPortrait = image.artifact.role === 'portrait';
	const {audience} = evidence.page;
	if (!isPortrait && audience === 'approved') return 'followers';
	if (!isPortrait && audience === 'account') return 'account';
	if (isWalled(evidence)) return 'account';
	return (isPortrait || audience === 'public') && isUnhindered(evidence) ? 'anyone' : 'unknown';
}

/** What happened outweighs what the page says about itself. */
function wasSeenOpen(image: ImageEvidence, {page, probe, otherProbe}: Evidence): boolean {
	if (image.inPage || page.signedIn === false) return true;
	const isFace = image.artifact.role === 'portrait' || page.pageKind === 'photo';
	return (probe.kind === 'content' || otherProbe?.kind === 'content') && isFace;
}

const isWalled = ({probe, otherProbe = probe}: Evidence): boolean => [probe, otherProbe].every(asksToSignIn);

const asksToSignIn = (probe: PageProbe): boolean => probe.kind === 'wall' && (probe.how === 'status' || probe.how === 'login-form');

/**
 * The page came, or only its scripts did. The image itself was served: a portrait is shown to anybody by every site that was read, and a
 * post is where the page says that it is public.
 */
const isUnhindered = ({probe}: Evidence): boolean => probe.kind === 'content' || probe.kind === 'shell';
