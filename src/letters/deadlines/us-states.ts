import type {UsStateLawId} from '../../core/records/law.ts';
import type {HttpsUrl} from '../../core/records/source.ts';

/** Calendar days. */
export interface UsStatePeriods {
	readonly answer: number;
	/** That the company may add, once, if it says so in time. */
	readonly extension: number;
	/** For its decision on an appeal; absent where the act knows none. */
	readonly appeal?: number;
	readonly source: HttpsUrl;
}

const usual = (source: HttpsUrl): UsStatePeriods => ({answer: 45, extension: 45, appeal: 60, source});

/** What each state's act gives a company for an answer and for an appeal. */
export const usStatePeriods: Readonly<Record<UsStateLawId, UsStatePeriods>> = {
	'us-co': {...usual('https://privacy.gtlaw.com/colorado/'), appeal: 45},
	'us-ct': usual('https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page166.html'),
	'us-de': usual('https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page183.html'),
	'us-ia': {...usual('https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page217.html'), answer: 90},
	'us-in': usual('https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page199.html'),
	'us-ky': usual('https://self-law.org/code/ky/367-3615'),
	'us-md': usual('https://magnifyi.com/governor-signs-new-maryland-online-data-protection-act-of-2024'),
	'us-mn': {...usual('https://revisor.mn.gov/statutes/cite/325M.14'), appeal: 45},
	'us-mt': usual('https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page258.html'),
	'us-ne': usual('https://self-law.org/code/ne/chapter-87/87-1108'),
	'us-nh': usual('https://gc.nh.gov/rsa/html/NHTOC/NHTOC-LII-507-H.htm'),
	'us-nj': {...usual('https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page347.html'), appeal: 45},
	'us-or': {...usual('https://lawserver.com/law/state/oregon/or-statutes/oregon_statutes_646a-576'), appeal: 45},
	'us-ri': usual('https://webserver.rilegislature.gov/Statutes/TITLE6/6-48.1/6-48.1-6.htm'),
	'us-tn': usual('https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page342.html'),
	'us-tx': usual('https://texas.public.law/statutes/tex._bus._and_com._code_title_11_subtitle_c_chapter_541'),
	'us-ut': {answer: 45, extension: 45, source: 'https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page379.html'},
	'us-va': usual('https://self-law.org/code/va/title-59-1/chapter-53/59-1-577'),
	'us-wa': {...usual('https://openagreements.org/legal/privacy/washington.md'), appeal: 45},
};
