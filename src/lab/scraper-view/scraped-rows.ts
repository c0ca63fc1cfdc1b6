import {isCertain} from '../../core/score/face-label.ts';
import type {FaceReport, Finding} from '../../core/score/report.ts';
import {cropOf} from '../model/crop-of.ts';
import type {LabImage} from '../model/image-store.ts';
import type {Judged} from '../model/lab-model.ts';
import {shownName} from '../site/html.ts';
import {answersOf, type SiteAnswers} from '../site/site-answers.ts';

/** A face on a collected image. */
export interface ScrapedFace {
	readonly face: FaceReport;
	/** `data:` address of the cropped face. */
	readonly crop: string | undefined;
	readonly image: LabImage;
	/** Of the image. */
	readonly url: string;
}

/** One row of a scraper's database. */
export interface Row extends ScrapedFace {
	readonly page: string;
	/** The owner's name as shown on the page. */
	readonly name: string;
}

export interface Scraped {
	readonly answers: SiteAnswers;
	/** Images that the page linked to and that were served without an account. */
	readonly images: readonly {readonly url: string; readonly image: LabImage}[];
	/** Doubtful ones included; a row is made of certain ones only. */
	readonly faces: readonly ScrapedFace[];
	/** What on the page links a face to a person. */
	readonly ties: readonly Finding[];
	readonly rows: readonly Row[];
}

/** What a scraper gets: only what the fictional site serves to anonymous requests. Nobody is recognised. */
export function scrape({state, report, images}: Judged, day: number): Scraped {
	const answers = answersOf(state, day);
	const collected = answers.images.flatMap(({url, recipe, inPage}) => {
		const image = images.find(each => each.recipe.id === recipe.id);
		return inPage && image ? [{url, image}] : [];
	});
	const faces = collected.flatMap(({url, image}) =>
		(report.images.find(({imageUrl}) => imageUrl === url)?.faces ?? []).map(face => ({face, image, url, crop: cropOf(image, face)})),
	);
	const certain = faces.filter(({face}) => isCertain(face));
	const identity = report.links.find(({id}) => id === 'identity');
	const name = shownName(state);
	return {
		answers,
		images: collected,
		faces,
		ties: identity?.evidence.filter(({outcome}) => outcome === 'fail') ?? [],
		rows: certain.map(face => ({...face, page: answers.page.url, name})),
	};
}
