import type {SupervisoryAuthority} from '../core/records/authority.ts';
import type {RightsRequest} from '../core/requests/request.ts';
import {authoritiesFor} from '../directory/authority.ts';

/**
 * Who takes a complaint about a request. Under PIPEDA that is the Privacy Commissioner of Canada, from Alberta and British Columbia too: their
 * commissioners apply the Acts of their provinces, and personal information that crosses a border is under the federal one.
 */
export const complaintAuthorities = ({law, country}: Pick<RightsRequest, 'law' | 'country'>): readonly SupervisoryAuthority[] =>
	authoritiesFor(law === 'pipeda' ? 'ca' : country);
