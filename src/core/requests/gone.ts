import type {ImageProbe, PageProbe} from '../evidence/evidence.ts';

/** What looking again as a stranger found, of the page and of each picture's own addresses. */
export interface GoneCheck {
	readonly page: PageProbe;
	readonly images: readonly CheckedImage[];
}

export interface CheckedImage {
	readonly imageUrl: string;
	/** Whether the page's HTML still names it, by any host or signature. */
	readonly isOnPage: boolean;
	/** Of its own address and of its larger renditions. */
	readonly probes: readonly ImageProbe[];
}

/**
 * `still-there`: the page shows it. `file-served`: the page is gone or shows it no longer, and the file is served all the same. `refused`: a
 * stranger gets neither, but people with an account may. Each is a locale key: `gone_still_there`.
 */
export const goneVerdicts = ['still-there', 'file-served', 'unknown', 'refused', 'gone'] as const;
export type GoneVerdict = (typeof goneVerdicts)[number];

type PageState = 'gone' | 'shows' | 'without' | 'refused' | 'unknown';
type FileState = 'gone' | 'served' | 'refused' | 'unknown';

/**
 * By page and file. A page that still names a picture whose own address is gone may name a newly signed one: that is unknown, and not gone.
 * A stranger's "not found" on a page that was refused says nothing of the page.
 */
const table: Readonly<Record<PageState, Readonly<Record<FileState, GoneVerdict>>>> = {
	shows: {served: 'still-there', refused: 'still-there', unknown: 'still-there', gone: 'unknown'},
	without: {served: 'file-served', refused: 'refused', unknown: 'unknown', gone: 'gone'},
	gone: {served: 'file-served', refused: 'refused', unknown: 'unknown', gone: 'gone'},
	refused: {served: 'file-served', refused: 'refused', unknown: 'unknown', gone: 'refused'},
	unknown: {served: 'still-there', refused: 'unknown', unknown: 'unknown', gone: 'unknown'},
};

export const verdictOn = (page: PageProbe, image: CheckedImage): GoneVerdict =>
	table[pageState(page, image.isOnPage)][fileState(image.probes)];

/** Of all pictures together: the one that is the least gone decides. Where only the page was known, it alone does. */
export function goneVerdict({page, images}: GoneCheck): GoneVerdict {
	if (images.length === 0) return pageAlone(page);
	const verdicts = new Set(images.map(image => verdictOn(page, image)));
	return goneVerdicts.find(verdict => verdicts.has(verdict)) ?? 'unknown';
}

function pageAlone({kind}: PageProbe): GoneVerdict {
	if (kind === 'gone') return 'gone';
	return kind === 'wall' || kind === 'turned-away' ? 'refused' : 'unknown';
}

function pageState({kind}: PageProbe, isOnPage: boolean): PageState {
	if (isOnPage) return 'shows';
	if (kind === 'content') return 'without';
	if (kind === 'gone') return 'gone';
	// A page built by scripts may show it all the same.
	return kind === 'wall' || kind === 'turned-away' ? 'refused' : 'unknown';
}

/** One rendition that is served is enough; one that is unknown leaves it open. */
function fileState(probes: readonly ImageProbe[]): FileState {
	const states = new Set(probes.map(stateOfFile));
	return fileStates.find(state => states.has(state)) ?? 'unknown';
}

/** What leaves most open comes first. */
const fileStates: readonly FileState[] = ['served', 'unknown', 'refused', 'gone'];

function stateOfFile(probe: ImageProbe): FileState {
	if (probe.kind === 'served' || probe.kind === 'gone' || probe.kind === 'refused') return probe.kind;
	// As of a page: a stranger's machine does not get it, and people with an account may. A check for robots says nothing of the picture.
	return probe.kind === 'turned-away' && !probe.isRobotCheck ? 'refused' : 'unknown';
}
