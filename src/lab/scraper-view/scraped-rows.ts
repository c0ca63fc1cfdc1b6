import type {FaceReport, Finding} from '../../core/score/report.ts';
import {cropOf} from '../shell/crop-of.ts';
import type {LabImage} from '../shell/image-store.ts';
import type {Judged} from '../shell/lab-model.ts';
import {shownName} from '../site/html.ts';
import {answersOf, type SiteAnswers} from '../site/site-answers.ts';

/** A face that came with a collected picture. */
export interface TakenFace {
	readonly face: FaceReport;
	/** `data:` address of the face, cut out. */
	readonly crop: string | undefined;
	readonly image: LabImage;
	/** Of the picture. */
	readonly url: string;
}

/** One row of what a scraper keeps. */
export interface Row extends TakenFace {
	readonly page: string;
	/** As the page names its owner. */
	readonly name: string;
}

export interface Taken {
	readonly answers: SiteAnswers;
	/** Pictures whose address stood in the page and that were handed out. */
	readonly images: readonly {readonly url: string; readonly image: LabImage}[];
	readonly faces: readonly TakenFace[];
	/** What on the page ties a face to a person. */
	readonly ties: readonly Finding[];
	readonly rows: readonly Row[];
}

/** What a scraper leaves with: only what the made-up site gave to a machine without cookies. Nobody is recognised. */
export function takenFrom({state, report, images}: Judged, day: number): Taken {
	const answers = answersOf(state, day);
	const collected = answers.images.flatMap(({url, recipe, inPage}) => {
		const image = images.find(each => each.recipe.id === recipe.id);
		return inPage && image ? [{url, image}] : [];
	});
	const faces = collected.flatMap(({url, image}) =>
		(report.images.find(({imageUrl: src}) => src === url)?.faces ?? []).map(face => ({face, image, url, crop: cropOf(image, face)})),
	);
	const identity = report.links.find(({id}) => id === 'identity');
	const name = shownName(state);
	return {
		answers,
		images: collected,
		faces,
		ties: identity?.evidence.filter(({outcome}) => outcome === 'fail') ?? [],
		rows: faces.map(face => ({...face, page: answers.page.url, name})),
	};
}
