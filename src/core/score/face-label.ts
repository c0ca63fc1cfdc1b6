import type {FaceReport} from './report.ts';
import {usabilities} from './usability.ts';

/** Whether the detector was sure that this is a face. */
export const isCertain = ({isDoubtful = false}: Pick<FaceReport, 'isDoubtful'>): boolean => !isDoubtful;

/** What is said of one face where it is listed or outlined: how usable it is, or that it is perhaps no face at all. */
export const faceLabels = [...usabilities, 'perhaps'] as const;
export type FaceLabel = (typeof faceLabels)[number];

export const labelOf = ({isDoubtful, usability}: Pick<FaceReport, 'isDoubtful' | 'usability'>): FaceLabel =>
	isDoubtful ? 'perhaps' : usability;
