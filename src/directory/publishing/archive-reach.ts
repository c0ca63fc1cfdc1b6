import type {ArchivedPages, ArchiveReach} from '../../core/records/archive-reach.ts';

const checkedOn = '2026-11-26';
const wayback = 'https://web.archive.org/';
const commonCrawlIndex = 'https://index.commoncrawl.org/';

/** Only what a source shows. Where none measured a share, it is unknown, and neither high nor low. */
export const archiveReach: readonly ArchiveReach[] = [
	{
		archive: 'web-archives',
		pages: 'any',
		share: [0.35, 0.9],
		measuredIn: 2013,
		searchUrl: wayback,
		sources: [
			{
				url: 'https://arxiv.org/abs/1212.6177',
				says: 'between 35 and 90 % of the addresses of four samples have at least one archived copy',
			},
		],
		checkedOn,
	},
	{
		archive: 'web-archives',
		pages: 'news',
		share: [0.35, 0.79],
		measuredIn: 2022,
		searchUrl: wayback,
		sources: [
			{
				url: 'https://ws-dl.blogspot.com/2024/02/2024-2-xx-how-catastrophic-would.html',
				says: 'four news sites: 65 % of stories of 1999 to 2013 not archived, 21 % of those of 2013 to 2022',
			},
		],
		checkedOn,
	},
	{
		archive: 'web-archives',
		pages: 'social-network',
		searchUrl: wayback,
		sources: [
			{url: 'https://ws-dl.blogspot.com/2020/11/2020-11-04-how-well-is-instagram.html', says: 'a third of the posts of one famous account'},
			{url: 'https://www.scribd.com/document/696935849/2301-09188', says: '96 % of the copies of twelve accounts lead to a log-in page'},
		],
		checkedOn,
	},
	{
		archive: 'common-crawl',
		pages: 'any',
		searchUrl: commonCrawlIndex,
		sources: [
			{
				url: 'https://arxiv.org/html/2404.09770v1',
				says: 'more than 99 % of what it holds is HTML: pages and the addresses in them, few pictures',
			},
		],
		checkedOn,
	},
];

/** What is known for pages of a kind: measured for that kind, or for the web as a whole. */
export const reachFor = (pages: ArchivedPages): readonly ArchiveReach[] =>
	(['web-archives', 'common-crawl'] as const).flatMap(archive => {
		const known = archiveReach.filter(each => each.archive === archive);
		return known.find(each => each.pages === pages) ?? known.filter(each => each.pages === 'any');
	});
