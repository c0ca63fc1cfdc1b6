import type {Skeleton} from '../../src/core/page/skeleton.ts';

export const sampleSkeleton: Skeleton = {
	format: 'overexposed-skeleton',
	version: 1,
	site: 'instagram',
	kind: 'profile',
	address: '/{user}/',
	page: [
		'<html>',
		'\t<body>',
		"\t\t<main class='ProfilePage_*' role='main'>",
		"\t\t\t<img alt='{user}' src='//*.cdninstagram.com/*/t51/0_*.jpg' data-side='small'>",
		'\t\t\t<h1>…</h1>',
		'\t\t</main>',
		'\t</body>',
		'</html>',
	],
};
