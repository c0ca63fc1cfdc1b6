import {isArticle} from '../../sites/matching/any-page.ts';
import {commonNames} from '../../sites/matching/common-names.ts';
import {matchInPage} from '../../sites/matching/match-in-page.ts';
import type {AnyPageReader} from '../gather/found-image.ts';
import {isPortrait} from './is-portrait.ts';

export const anyPageReader: AnyPageReader = {matchInPage, commonNames, isArticle, isPortrait};
