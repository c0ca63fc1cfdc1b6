import type {SupervisoryAuthority} from '../core/records/authority.ts';
import {isInEea} from '../core/records/eea.ts';
import type {Jurisdiction} from '../core/records/jurisdiction.ts';
import type {LawId} from '../core/records/law.ts';
import type {Publisher} from '../core/requests/publisher.ts';
import type {RightsRequest} from '../core/requests/request.ts';
import {authoritiesFor} from '../directory/authority.ts';
import {pressCouncilsFor} from '../directory/publishing/press-councils.ts';

/**
 * Who takes a complaint about a request. Under PIPEDA that is the Privacy Commissioner of Canada, from Alberta and British Columbia too: their
 * commissioners apply the Acts of their provinces, and personal information that crosses a border is under the federal one.
 */
export function complaintAuthorities({
	law,
	country,
	publisher,
}: Pick<RightsRequest, 'law' | 'country' | 'publisher'>): readonly SupervisoryAuthority[] {
	return publisher ? authoritiesAgainst(publisher, law, country) : authoritiesFor(law === 'pipeda' ? 'ca' : country);
}

/**
 * Against whoever shows a picture: under the GDPR the person's own authority, then the publisher's (Art. 77(1)); elsewhere the publisher's;
 * against the press its council. Against private people there is only the court.
 */
function authoritiesAgainst({kind, country: there}: Publisher, law: LawId, home: Jurisdiction): readonly SupervisoryAuthority[] {
	if (law === 'personality-right') return kind === 'newspaper' ? pressCouncilsFor(there) : [];
	if (law === 'courtesy') return [];
	const place = kind === 'platform' ? home : there;
	const own = law === 'gdpr' && isInEea(home) ? authoritiesFor(home) : [];
	return [...own, ...authoritiesFor(place).filter(each => !own.includes(each))];
}
