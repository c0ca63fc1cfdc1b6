import {hasEmailHash} from '../../evidence/email-hash.ts';
import type {ImageEvidence} from '../../evidence/evidence.ts';
import {fileNameIn, tellsTime} from '../../evidence/file-name.ts';
import type {ImageMetadata} from '../../evidence/image-metadata.ts';
import type {IdentitySignals, PageArtifacts} from '../../page/artifacts.ts';
import {anyOf, between, exactly, type Interval} from '../interval.ts';
import type {Finding, FindingId} from '../report.ts';
import {identityWeights as weights} from '../weights.ts';
import {defineLink} from './link.ts';

/** Is there something that ties the face to a person? */
export const identity = defineLink({
	id: 'identity',
	judge({page}, image) {
		const ties = [...pageTies(page), ...fileTies(image)];
		const findings = ties.flatMap(({finding, seen, count}) =>
			seen ? [{id: finding, outcome: 'fail', ...(count && {values: {count}})} as const] : [],
		);
		return {
			value: anyOf([exactly(weights.pageAddress), ...ties.map(share)]),
			findings: [
				...(page.isOrganisation ? [{id: 'organisation', outcome: 'needs-review'} as const] : []),
				...(findings.length > 0 ? findings : [nothingSeen(ties)]),
			],
		};
	},
});

interface Tie {
	readonly finding: FindingId;
	/** How far this alone ties a face to one person, 0 to 1. */
	readonly weight: number;
	/** `undefined`: not looked for. */
	readonly seen: boolean | undefined;
	/** How many, where they are counted. */
	readonly count?: number;
}

const share = ({weight, seen}: Tie): Interval => (seen === undefined ? between(0, weight) : exactly(seen ? weight : 0));

function pageTies({identity, isOrganisation}: PageArtifacts): readonly Tie[] {
	return [
		// An organisation's name is not a person's; whether the people in its images are named was not checked.
		...ownerTies(isOrganisation ? {} : identity),
		{finding: 'alt-text-names', weight: weights.altTextNames, ...counted(identity.namingAltTexts)},
		{finding: 'people-tagged', weight: weights.peopleTagged, ...counted(identity.taggedPeople)},
		{finding: 'workplace-shown', weight: weights.workplace, seen: identity.hasWorkplace},
		{finding: 'school-shown', weight: weights.school, seen: identity.hasSchool},
		{finding: 'place-shown', weight: weights.place, seen: identity.hasPlace},
	];
}

const ownerTies = ({hasName, hasStructuredPerson, hasUsername}: IdentitySignals): readonly Tie[] => [
	{finding: 'name-shown', weight: weights.name, seen: hasName},
	{finding: 'structured-person', weight: weights.structuredPerson, seen: hasStructuredPerson},
	{finding: 'username-shown', weight: weights.username, seen: hasUsername},
];

function fileTies(image: ImageEvidence | undefined): readonly Tie[] {
	const metadata: ImageMetadata = image?.vision.kind === 'faces' ? image.vision.metadata : {};
	const {imageUrl} = image?.artifact ?? {};
	return [
		{finding: 'email-hash', weight: weights.emailHash, seen: imageUrl === undefined ? undefined : hasEmailHash(imageUrl)},
		{finding: 'metadata-owner', weight: weights.ownerInFile, seen: metadata.hasOwnerName},
		{finding: 'metadata-place', weight: weights.placeInFile, seen: metadata.hasPlace},
		imageUrl !== undefined && tellsTime(fileNameIn(imageUrl)) && !metadata.hasTime
			? {finding: 'file-name-time', weight: weights.time, seen: true}
			: {finding: 'metadata-time', weight: weights.time, seen: metadata.hasTime},
	];
}

const counted = (count: number | undefined): Pick<Tie, 'seen' | 'count'> =>
	count === undefined ? {seen: undefined} : {seen: count > 0, count};

const nothingSeen = (ties: readonly Tie[]): Finding =>
	ties.every(({seen}) => seen === false) ? {id: 'no-identity-seen', outcome: 'pass'} : {id: 'identity-unknown', outcome: 'needs-review'};
