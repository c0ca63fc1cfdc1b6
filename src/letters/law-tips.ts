import type {Jurisdiction} from '../core/records/jurisdiction.ts';
import {isUsStateLaw, type LawId} from '../core/records/law.ts';

/** What a person should know of a law beside the letter. Each is a locale key: `law_tip_courts`. */
export type LawTip =
	| 'class-settlement'
	| 'thresholds'
	| 'colorado'
	| 'texas'
	| 'own-action'
	| 'courts'
	| 'australian-tort'
	| 'illinois-form';

/** Tips for a letter to a controller under a law, the most useful first. */
export function lawTips(law: LawId, country: Jurisdiction, controllerId: string): readonly LawTip[] {
	const tips: readonly (readonly [LawTip, boolean])[] = [
		// https://www.aclu-il.org/en/cases/aclu-v-clearview-ai
		['illinois-form', law === 'bipa' && controllerId === 'clearview-ai'],
		['thresholds', isUsStateLaw(law) && law !== 'us-wa'],
		['colorado', law === 'us-co'],
		['texas', law === 'us-tx'],
		['own-action', law === 'us-wa' || law === 'bipa'],
		['courts', law === 'gdpr' || law === 'uk-gdpr'],
		// https://www.oaic.gov.au/privacy/your-privacy-rights/more-privacy-rights/statutory-tort-for-serious-invasions-of-privacy
		['australian-tort', law === 'au-privacy-act'],
		// https://www.biometricupdate.com/202503/clearview-facial-recognition-service-web-scraping-preserved-with-court-approval
		['class-settlement', country.startsWith('us') && controllerId === 'clearview-ai'],
	];
	return tips.flatMap(([tip, applies]) => (applies ? [tip] : []));
}
