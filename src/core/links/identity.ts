import type {IdentitySignals} from '../artifacts.ts';
import type {PictureEvidence} from '../evidence.ts';
import {anyOf, exactly, type Interval, unknown} from '../interval.ts';
import type {Finding, FindingId} from '../report.ts';
import {defineLink} from './link.ts';

interface Tie {
	readonly finding: FindingId;
	/** How far this alone ties a face to one person, 0 to 1 (docs/scoring.md, "Identity"). */
	readonly weight: number;
	/** `undefined`: not looked for. */
	readonly seen: (signals: IdentitySignals) => boolean | undefined;
}

const any = (count: number | undefined): boolean | undefined => (count === undefined ? undefined : count > 0);

const ties: readonly Tie[] = [
	{finding: 'name-shown', weight: 0.8, seen: signals => signals.hasName},
	{finding: 'structured-person', weight: 0.4, seen: signals => signals.hasStructuredPerson},
	{finding: 'username-shown', weight: 0.5, seen: signals => signals.hasUsername},
	{finding: 'alt-text-names', weight: 0.4, seen: signals => any(signals.namingAltTexts)},
	{finding: 'people-tagged', weight: 0.4, seen: signals => any(signals.taggedPeople)},
	{finding: 'workplace-shown', weight: 0.2, seen: signals => signals.hasWorkplace},
	{finding: 'school-shown', weight: 0.2, seen: signals => signals.hasSchool},
	{finding: 'place-shown', weight: 0.1, seen: signals => signals.hasPlace},
];

/** The address of the page is itself a thread to a person, with nothing else on it. */
const address = exactly(0.25);

/** Is there something that ties the face to a person? */
export const identity = defineLink({
	id: 'identity',
	judge({page}, picture) {
		const seen = ties.map(tie => ({tie, seen: tie.seen(page.identity)}));
		const metadata = metadataTies(picture);
		const findings = [...seen.flatMap(({tie, seen}) => (seen ? [{id: tie.finding, outcome: 'fail'} as const] : [])), ...metadata.findings];
		return {
			value: anyOf([address, ...seen.map(({tie, seen}) => share(tie.weight, seen)), metadata.value]),
			findings: [
				...(page.isOrganisation ? [{id: 'organisation', outcome: 'needs-review'} as const] : []),
				...(findings.length > 0 ? findings : [nothingSeen(seen.every(({seen}) => seen !== undefined))]),
			],
		};
	},
});

const nothingSeen = (looked: boolean): Finding =>
	looked ? {id: 'no-identity-seen', outcome: 'pass'} : {id: 'identity-unknown', outcome: 'needs-review'};

const share = (weight: number, seen: boolean | undefined): Interval =>
	seen === undefined ? {low: 0, high: weight} : exactly(seen ? weight : 0);

function metadataTies(picture: PictureEvidence | undefined): {readonly value: Interval; readonly findings: readonly Finding[]} {
	const weights = {owner: 0.4, place: 0.2};
	if (picture?.vision.kind !== 'faces')
		return {value: {low: unknown.low, high: anyOf([exactly(weights.owner), exactly(weights.place)]).high}, findings: []};
	const {hasOwnerName, hasPlace} = picture.vision.metadata;
	return {
		value: anyOf([share(weights.owner, hasOwnerName), share(weights.place, hasPlace)]),
		findings: [
			...(hasOwnerName ? [{id: 'metadata-owner', outcome: 'fail'} as const] : []),
			...(hasPlace ? [{id: 'metadata-place', outcome: 'fail'} as const] : []),
		],
	};
}
