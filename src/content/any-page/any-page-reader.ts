import {commonNames} from '../../sites/matching/common-names.ts';
import {matchInPage} from '../../sites/matching/match-in-page.ts';
import {isInBar, visitorsBars} from '../../sites/matching/visitors-bars.ts';
import type {AnyPageReader} from '../gather/found-image.ts';
import {isOfAnotherPage} from './is-of-another-page.ts';
import {isPortrait} from './is-portrait.ts';

export const anyPageReader: AnyPageReader = {
	matchInPage,
	commonNames,
	isVisitors: (element, {document, pageMatch}) => isInBar(visitorsBars(document, pageMatch.site), element),
	isOfAnotherPage,
	isPortrait,
};
