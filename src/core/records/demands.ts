/** What a controller wants from the person who makes a request. Absent: not known, which is said. */
export interface Demands {
	readonly facePhoto?: boolean;
	/** `masked`: asked for, but everything except name and photo may be covered. */
	readonly identityDocument?: boolean | 'masked';
	/** A new picture made for the request, which is a new biometric trace. */
	readonly newPhoto?: boolean;
	readonly email?: boolean;
	readonly phone?: boolean;
	readonly residence?: boolean;
	readonly fee?: boolean;
}

/** What a request costs in privacy. Each is a locale key: `cost_labelled_photo`. */
export type Cost = 'labelled-photo' | 'identity-document' | 'new-photo' | 'phone-number' | 'seat-unclear' | 'demands-unknown';
