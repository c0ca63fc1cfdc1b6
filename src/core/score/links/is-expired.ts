import type {ImageEvidence} from '../../evidence/evidence.ts';

/** An expired address is refused to everybody; the page hands out a new one. Where the expiry is unreadable, it may have expired. */
export const isExpired = ({expiresAt}: ImageEvidence, takenAt: number): boolean =>
	expiresAt === undefined || (expiresAt !== null && expiresAt <= takenAt);
