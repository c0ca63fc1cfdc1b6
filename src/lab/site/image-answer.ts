import type {ImageArtifact} from '../../core/page/artifacts.ts';
import type {Recipe} from '../state/recipes.ts';

/** How the invented site answers a request for one of its images. */
export interface ImageAnswer {
	readonly url: string;
	readonly recipe: Recipe;
	readonly status: 200 | 401;
	readonly headers: Readonly<Record<string, string>>;
	/** Whether the HTML of the page contains this address. */
	readonly inPage: boolean;
}

/** What the extension would gather of an image on the page. */
export const artifactOf = ({url, recipe: {width, height, role}}: Pick<ImageAnswer, 'url' | 'recipe'>): ImageArtifact => ({
	imageUrl: url,
	srcset: [],
	naturalWidth: width,
	naturalHeight: height,
	displayedWidth: width,
	displayedHeight: height,
	role,
	hasAlt: true,
});
