import type {FaceReport, Finding} from '../../core/report.ts';
import {cropOf} from '../lab/crop-of.ts';
import type {Judged} from '../lab/lab-model.ts';
import type {Picture} from '../lab/picture-store.ts';
import {shownName} from '../site/html.ts';
import {answersOf, type SiteAnswers} from '../site/site-answers.ts';

/** A face that came with a collected picture. */
export interface TakenFace {
	readonly face: FaceReport;
	/** `data:` address of the face, cut out. */
	readonly crop: string | undefined;
	readonly picture: Picture;
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
	readonly pictures: readonly {readonly url: string; readonly picture: Picture}[];
	readonly faces: readonly TakenFace[];
	/** What on the page ties a face to a person. */
	readonly ties: readonly Finding[];
	readonly rows: readonly Row[];
}

/** What a scraper leaves with: only what the made-up site gave to a machine without cookies. Nobody is recognised. */
export function takenFrom({state, report, pictures}: Judged, day: number): Taken {
	const answers = answersOf(state, day);
	const collected = answers.pictures.flatMap(({url, recipe, inPage}) => {
		const picture = pictures.find(each => each.recipe.id === recipe.id);
		return inPage && picture ? [{url, picture}] : [];
	});
	const faces = collected.flatMap(({url, picture}) =>
		(report.images.find(({src}) => src === url)?.faces ?? []).map(face => ({face, picture, url, crop: cropOf(picture, face)})),
	);
	const identity = report.links.find(({id}) => id === 'identity');
	const name = shownName(state);
	return {
		answers,
		pictures: collected,
		faces,
		ties: identity?.evidence.filter(({outcome}) => outcome === 'fail') ?? [],
		rows: faces.map(face => ({...face, page: answers.page.url, name})),
	};
}
