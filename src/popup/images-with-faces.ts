import {labelOf} from '../core/score/face-label.ts';
import type {Report} from '../core/score/report.ts';
import type {ShownImage} from '../messaging/protocol.ts';

/** What the content script needs to outline the faces of a report. */
export const imagesWithFaces = ({images}: Report): readonly ShownImage[] =>
	images
		.filter(({faces}) => faces.length > 0)
		.map(({imageUrl, width, height, faces}) => ({
			imageUrl,
			width,
			height,
			faces: faces.map(face => ({boundingBox: {...face.boundingBox}, label: labelOf(face)})),
		}));
