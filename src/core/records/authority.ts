import type {Jurisdiction} from './jurisdiction.ts';
import type {HttpsUrl, Sourced} from './source.ts';

/** GDPR Art. 51, or the corresponding body elsewhere. */
export interface SupervisoryAuthority extends Sourced {
	/** Kebab case; also the file name. */
	readonly id: string;
	readonly name: string;
	/** The short name that people use. */
	readonly shortName?: string;
	/** Whose residents it serves. */
	readonly jurisdictions: readonly Jurisdiction[];
	/** Languages a complaint may be written in, the usual one first (ISO 639-1). */
	readonly languages: readonly string[];
	readonly website: HttpsUrl;
	/** Page that takes or explains complaints; absent where none was found: then the website. */
	readonly complaintUrl?: HttpsUrl;
	readonly email?: string;
	readonly address?: readonly string[];
	/** Whether the person must have asked the controller first; absent: not known. */
	readonly firstContact?: 'required' | 'normally-required' | 'recommended' | 'encouraged';
	/** Its own requirements. Each is a locale key: `authority_note_signed_mail_only`. */
	readonly notes?: readonly AuthorityNote[];
	readonly verified: boolean;
}

export type AuthorityNote =
	| 'attach-request'
	| 'attach-answer'
	| 'certified-mail-only'
	| 'signature-needs-identity'
	| 'own-form'
	| 'within-three-months'
	| 'within-a-year'
	| 'within-twelve-months'
	| 'in-writing'
	| 'qualified-signature-by-email'
	| 'private-action-in-court'
	| 'police-too'
	| 'address-moved'
	| 'report-not-complaint'
	| 'within-thirty-days'
	| 'provincial-commissioner'
	| 'press-code'
	| 'press-three-months'
	| 'waives-court'
	| 'members-only'
	| 'regional-council';

/** What an organisation can do for one person. Each is a locale key: `help_templates`. */
export type Help =
	| 'casework'
	| 'letter-generator'
	| 'templates'
	| 'legal-referral'
	| 'legal-advice'
	| 'technical-help'
	| 'materials'
	| 'policy-only'
	| 'case-summaries'
	| 'intimate-images';

export interface Organisation extends Sourced {
	readonly id: string;
	readonly name: string;
	/** Where it works; `eu` and `int` for the Union and everywhere. */
	readonly country: string;
	readonly website: HttpsUrl;
	readonly helpPage?: HttpsUrl;
	readonly help: readonly Help[];
	/** Decisions it brought about, by id. */
	readonly cases?: readonly string[];
	readonly verified: boolean;
}
