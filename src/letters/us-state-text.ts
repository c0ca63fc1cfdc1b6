import type {UsStateLawId} from '../core/records/law.ts';
import {findSubdivisionName} from '../core/records/subdivisions.ts';
import {findUsStateAct} from '../directory/us-state-acts.ts';
import {usStatePeriods} from './deadlines/us-states.ts';
import type {LawText} from './text-types.ts';

/** What differs between the acts of US states, filled in where `us-state.en.ts` has a placeholder for it. */
export type UsStatePhrases = Readonly<
	Record<
		| 'erasesAll'
		| 'erasesProvided'
		| 'optOut'
		| 'optOutWithProfiling'
		| 'optOutUnproven'
		| 'optOutUnprovenReply'
		| 'noConsent'
		| 'specific'
		| 'categories'
		| 'unlisted'
		| 'refusal'
		| 'refusalWithoutAppeal',
		string
	>
>;

/** One text for all, with the names, sections and phrases of the act. */
export function usStateText(id: UsStateLawId, text: LawText, phrases: UsStatePhrases): LawText | undefined {
	const act = findUsStateAct(id);
	if (!act) return undefined;
	const {controllerComplaint, ...whole} = text;
	const others = act.erases === 'all' ? whole : withoutErasure(whole);
	const {answer, appeal} = usStatePeriods[id];
	const optOut = [
		act.profiling ? phrases.optOutWithProfiling : phrases.optOut,
		...(act.optOutUnproven === undefined ? [] : [phrases.optOutUnproven]),
		...(act.biometricsFromPhotos ? [phrases.noConsent] : []),
	];
	const changed: LawText = {
		...others,
		...(act.appeal !== undefined && controllerComplaint && {controllerComplaint}),
		...(act.optOutUnproven !== undefined && {identityLaw: phrases.optOutUnprovenReply}),
	};
	const composed = fillKnown(changed, {
		erasureRequest: act.erases === 'all' ? phrases.erasesAll : phrases.erasesProvided,
		optOutRequest: optOut.join(' '),
		thirdParties: phrases[act.thirdParties ?? 'unlisted'],
		refusal: act.appeal === undefined ? phrases.refusalWithoutAppeal : phrases.refusal,
	});
	return fillKnown(composed, {
		act: act.name,
		citation: act.citation,
		state: findSubdivisionName(id) ?? id,
		accessSection: act.rights.access,
		erasureSection: act.rights.erasure,
		optOutSection: act.rights['opt-out'],
		appealSection: act.appeal ?? '',
		unprovenSection: act.optOutUnproven ?? '',
		answerDays: String(answer),
		appealDays: String(appeal),
	});
}

/** Who provided nothing cannot complain that it was not deleted. */
function withoutErasure<Whole extends Pick<LawText, 'provisions'>>(whole: Whole): Whole {
	if (!whole.provisions) return whole;
	const {erasure: _, ...rights} = whole.provisions.rights;
	return {...whole, provisions: {...whole.provisions, rights}};
}

/** Fills these placeholders wherever they stand, and leaves the others to each letter. */
function fillKnown<Value>(value: Value, values: Readonly<Record<string, string>>): Value {
	const filled = JSON.stringify(value).replace(/\{(\w+)\}/g, (whole, name: string) =>
		values[name] === undefined ? whole : JSON.stringify(values[name]).slice(1, -1),
	);
	return JSON.parse(filled) as Value;
}
