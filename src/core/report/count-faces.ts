import {isCertain} from '../score/face-label.ts';
import type {ImageReport, Report} from '../score/report.ts';

/** How the faces of a page stand, each in exactly one of these. */
export interface FaceCounts {
	/** In images that an anonymous visitor got, and usable for face matching. */
	readonly open: number;
	/** Behind a log-in. */
	readonly account: number;
	/** For people the owner accepted. */
	readonly followers: number;
	/** In images that were refused or gone when an anonymous visitor asked. */
	readonly refused: number;
	/** Nobody knows who can get them, or a larger rendition may show them better. */
	readonly unchecked: number;
	/** Too small, turned or blurred to be of much use, whoever can get them. */
	readonly unusable: number;
	/** Perhaps no face at all, whoever can get it. */
	readonly perhaps: number;
}

export type FaceState = keyof FaceCounts;

/** Faces that the detector was sure of. */
export const facesOn = ({images}: Pick<Report, 'images'>): number =>
	images.reduce((total, {faces}) => total + faces.filter(isCertain).length, 0);

/** What is perhaps a face. */
export const perhapsOn = ({images}: Pick<Report, 'images'>): number =>
	images.reduce((total, {faces}) => total + faces.filter(face => !isCertain(face)).length, 0);

export function countFaces({images}: Pick<Report, 'images'>): FaceCounts {
	const counts: Record<FaceState, number> = {open: 0, account: 0, followers: 0, refused: 0, unchecked: 0, unusable: 0, perhaps: 0};
	for (const image of images) for (const face of image.faces) counts[stateOf(image, face)] += 1;
	return counts;
}

/** If it is usable for face matching, what counts is who can get the image. */
export function stateOf({access, isLargest}: ImageReport, face: ImageReport['faces'][number]): FaceState {
	const {usability} = face;
	if (!isCertain(face)) return 'perhaps';
	if (usability === 'unusable') return isLargest ? 'unusable' : 'unchecked';
	if (access === 'anyone') return 'open';
	return access === 'unknown' ? 'unchecked' : access;
}

/** Images whose pixels could not be analysed, so that nobody knows whether they show a face. */
export const unreadImages = ({images}: Pick<Report, 'images'>): number => images.filter(isUnread).length;

/** An image that was analysed has a size. */
export const isUnread = ({width}: ImageReport): boolean => width === 0;
