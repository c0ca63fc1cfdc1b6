import type {Evidence, ImageEvidence, VisionOutcome} from '../../core/evidence/evidence.ts';
import type {Audience, IdentitySignals, PageArtifacts} from '../../core/page/artifacts.ts';
import type {ExportAudience, ExportedImage, PlatformId} from '../exported-image.ts';
import {mayName, names} from './names.ts';

/** A picture of an export has no address of its own. `.invalid` never resolves (RFC 2606), and nothing requests it. */
const nowhere = 'https://export.invalid/';

/**
 * The evidence in one picture of an export, ready for the same `assess` as a page. There was no page to look at, so whatever an export does
 * not say is unknown.
 *
 * @param takenAt milliseconds since 1970
 */
export function evidenceOf(image: ExportedImage, vision: VisionOutcome, takenAt: number): Evidence {
	return {
		url: image.postUrl ?? nowhere,
		takenAt,
		page: artifactsOf(image),
		probe: {kind: 'not-asked', reason: 'passive'},
		rules: {robotsTxt: {kind: 'unread'}, directives: []},
		images: [imageEvidence(image, vision)],
	};
}

function artifactsOf(image: ExportedImage): PageArtifacts {
	const audience = image.audience && audiences[image.audience];
	return {
		siteId: image.platform ?? '',
		pageKind: 'photo',
		...(audience && {audience}),
		robotsMeta: [],
		identity: identityOf(image),
		images: [],
	};
}

/** Whoever has a link needs no account, and nobody else finds it: that is left unknown. */
const audiences: Readonly<Partial<Record<ExportAudience, Audience>>> = {
	public: 'public',
	followers: 'approved',
	friends: 'approved',
	group: 'approved',
	owner: 'approved',
};

/** These show the account beside every post. */
const showsUsername: ReadonlySet<PlatformId> = new Set(['instagram', 'x', 'tumblr', 'flickr', 'mastodon']);

function identityOf({platform, caption, taggedPeople, place}: ExportedImage): IdentitySignals {
	return {
		// Facebook asks for the name that people go by in everyday life.
		...(platform === 'facebook' && {hasName: true}),
		...(platform && showsUsername.has(platform) && {hasUsername: true}),
		...namesIn(caption),
		...(taggedPeople !== undefined && {taggedPeople}),
		...(place && {hasPlace: true}),
	};
}

/** Two words with capitals may be a name or, in German, a summer's evening: then it stays unknown. */
function namesIn(caption: string | undefined): Pick<IdentitySignals, 'namingAltTexts'> {
	if (caption === undefined) return {};
	if (names(caption)) return {namingAltTexts: 1};
	return mayName(caption) ? {} : {namingAltTexts: 0};
}

function imageEvidence(image: ExportedImage, vision: VisionOutcome): ImageEvidence {
	const [width, height] = vision.kind === 'faces' ? [vision.width, vision.height] : [0, 0];
	return {
		artifact: {
			imageUrl: nowhere,
			srcset: [],
			naturalWidth: width,
			naturalHeight: height,
			displayedWidth: width,
			displayedHeight: height,
			role: image.role ?? 'photo',
			hasAlt: false,
		},
		// A public post shows its picture to whoever opens it; how far it is public is the page's range, and not repeated here.
		probe: image.audience === 'public' ? {kind: 'served', status: 200, bytes: image.entry.size} : {kind: 'not-asked', reason: 'passive'},
		vision,
		// X packs smaller pictures than it shows.
		...(image.platform !== 'x' && width > 0 && {largestWidth: width}),
	};
}
