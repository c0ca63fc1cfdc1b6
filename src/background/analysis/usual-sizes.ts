/** One of the usual ways to name the sizes of an image in its address. Examples show an address as shown, and that of the largest. */
export interface SizeNaming {
	readonly name: string;
	/** Where the naming is documented. qsniyg/maxurl (Apache-2.0) has most of them, too. */
	readonly source: string;
	/** Absent: on any host. */
	readonly host?: RegExp;
	readonly path: RegExp;
	/** What the matched part of the path becomes. */
	readonly replacement: string;
	/** Parameters to send, by name; `keep` sends the value that is there. */
	readonly parameters?: Readonly<Record<string, string>>;
	readonly example: readonly [shown: string, largest: string];
}

export const keep = '';

/**
 * Of content systems and image services, for pages of no site. The first that matches counts. Each searches a path in linear time: where one
 * can begin in many places, it looks for what must follow only once.
 */
export const sizeNamings: readonly SizeNaming[] = [
	{
		name: 'MediaWiki',
		source: 'https://www.mediawiki.org/wiki/Manual:Image_administration',
		path: /\/thumb(\/[0-9a-f]\/[0-9a-f]{2}\/[^/]+)\/(?=[^/]*$)[^/]*\dpx-[^/]+/,
		replacement: '$1',
		example: ['/images/thumb/a/ab/Ada.jpg/300px-Ada.jpg', '/images/a/ab/Ada.jpg'],
	},
	{
		name: 'Shopify',
		source: 'https://shopify.dev/docs/api/liquid/filters/img_url',
		path: /_(?:\d+x\d*|x\d+|pico|icon|thumb|small|compact|medium|large|grande|master)(?:_crop_[a-z]+)?(?:@\dx)?(\.\w+)$(?<=\/(?:cdn\/shop|s\/files)\/.+)/,
		replacement: '$1',
		example: ['/cdn/shop/files/ada_300x300_crop_center@2x.jpg?v=1683744744', '/cdn/shop/files/ada.jpg'],
	},
	{
		name: 'WordPress',
		source: 'https://developer.wordpress.org/reference/functions/image_make_intermediate_size/',
		path: /-\d{2,4}x\d{2,4}(\.(?:jpe?g|png|gif|webp|avif))$/i,
		replacement: '$1',
		example: ['/wp-content/uploads/2024/01/ada-300x200.jpg', '/wp-content/uploads/2024/01/ada.jpg'],
	},
	{
		name: 'WordPress, images above 2,560 pixels',
		source: 'https://make.wordpress.org/core/2019/10/09/introducing-handling-of-big-images-in-wordpress-5-3/',
		path: /-scaled(\.(?:jpe?g|png|gif|webp|avif))$/i,
		replacement: '$1',
		example: ['/wp-content/uploads/ada-scaled.jpg', '/wp-content/uploads/ada.jpg'],
	},
	{
		name: 'Drupal',
		source: 'https://www.drupal.org/docs/8/core/modules/image/working-with-images',
		path: /^((?:(?!\/styles\/[\w-]+\/public\/).)*)\/styles\/[\w-]+\/public(\/.+?\.(?:jpe?g|png|gif|webp|avif))(?:\.(?:webp|avif))?$/i,
		replacement: '$1$2',
		example: ['/sites/default/files/styles/large/public/2024-01/ada.jpg.webp?itok=0Z9aB1cD', '/sites/default/files/2024-01/ada.jpg'],
	},
	{
		name: 'K2 for Joomla, from memory',
		source: 'https://getk2.org',
		path: /(\/media\/k2\/items\/cache\/[0-9a-f]{32})_(?:XS|S|M|L|Generic)\.jpg$/,
		replacement: '$1_XL.jpg',
		example: [
			'/media/k2/items/cache/0123456789abcdef0123456789abcdef_S.jpg',
			'/media/k2/items/cache/0123456789abcdef0123456789abcdef_XL.jpg',
		],
	},
	{
		name: 'Squarespace',
		source: 'https://developers.squarespace.com/image-loader',
		host: /^(?:images\.squarespace-cdn|static1\.squarespace)\.com$/,
		path: /$/,
		replacement: '',
		parameters: {format: 'original'},
		example: [
			'https://images.squarespace-cdn.com/content/v1/0123/ada.jpg?format=300w',
			'https://images.squarespace-cdn.com/content/v1/0123/ada.jpg?format=original',
		],
	},
	{
		name: 'Wix',
		source: 'https://dev.wix.com/docs/api-reference/assets/media/media-manager/url-image-transformation',
		host: /^static\.wixstatic\.com$/,
		path: /(\/media\/[^/]+)\/v1\/(?:fill|fit|crop)\/.*/,
		replacement: '$1',
		example: [
			'https://static.wixstatic.com/media/0123_ada~mv2.jpg/v1/fill/w_300,h_200,al_c,q_80/ada.jpg',
			'https://static.wixstatic.com/media/0123_ada~mv2.jpg',
		],
	},
	{
		name: 'Jimdo, from memory',
		source: 'https://www.jimdo.com',
		host: /^image\.jimcdn\.com$/,
		path: /\/transf\/[^/]+\/path\//,
		replacement: '/transf/none/path/',
		example: [
			'https://image.jimcdn.com/app/cms/image/transf/dimension=300x10000:format=jpg/path/s0123/image/i0123/version/1/image.jpg',
			'https://image.jimcdn.com/app/cms/image/transf/none/path/s0123/image/i0123/version/1/image.jpg',
		],
	},
	{
		name: 'Webflow',
		source: 'https://help.webflow.com/hc/en-us/articles/33961378697107-Responsive-images',
		path: /-p-(?:500|800|1080|1600|2000|2600|3200)(\.\w+)$/,
		replacement: '$1',
		example: ['/0123/ada-p-500.jpg', '/0123/ada.jpg'],
	},
	{
		name: 'Ghost',
		source: 'https://docs.ghost.org/themes/helpers/data/img_url',
		path: /\/content\/images\/size\/w\d+(?:h\d+)?(?:\/format\/\w+)?\//,
		replacement: '/content/images/',
		example: ['/content/images/size/w600/format/webp/2024/01/ada.jpg', '/content/images/2024/01/ada.jpg'],
	},
	{
		name: 'Blogger',
		source: 'https://developers.google.com/people/image-sizing',
		host: /^(?:blogger\.googleusercontent\.com|\d\.bp\.blogspot\.com)$/,
		path: /\/(?:[swh]\d+-?)+(?:-[a-z]+)*(?=\/[^/]+$)/,
		replacement: '/s0',
		example: ['https://1.bp.blogspot.com/-a/b/c/d/w400-h300/ada.jpg', 'https://1.bp.blogspot.com/-a/b/c/d/s0/ada.jpg'],
	},
	{
		name: 'Storyblok',
		source: 'https://www.storyblok.com/docs/api/image-service',
		host: /^a(?:-us|-ca|-ap)?\.storyblok\.com$/,
		path: /(\.\w+)\/m(?:\/.*|$)/,
		replacement: '$1',
		example: ['https://a.storyblok.com/f/1/400x300/0123/ada.jpg/m/300x200', 'https://a.storyblok.com/f/1/400x300/0123/ada.jpg'],
	},
	{
		name: 'Cloudinary',
		source: 'https://cloudinary.com/documentation/transformation_reference',
		path: /(\/(?:image|video)\/upload)(?:\/(?:(?:a|ac|af|ar|b|bo|c|co|d|dl|dn|dpr|e|f|fl|g|h|if|l|o|p|pg|q|r|so|sp|t|u|w|x|y|z)_[^/]*))+(?=\/)/,
		replacement: '$1',
		example: [
			'https://res.cloudinary.com/club/image/upload/c_fill,w_300,h_200/f_auto/v1700000000/ada.jpg',
			'https://res.cloudinary.com/club/image/upload/v1700000000/ada.jpg',
		],
	},
	{
		name: 'Cloudflare',
		source: 'https://developers.cloudflare.com/images/transform-images/transform-via-url/',
		path: /\/cdn-cgi\/image\/[^/]+(?=\/(?!https?:))/,
		replacement: '',
		example: ['/cdn-cgi/image/width=300,quality=75/people/ada.jpg', '/people/ada.jpg'],
	},
	{
		name: 'Thumbor',
		source: 'https://thumbor.readthedocs.io/en/latest/usage.html',
		path: /(\/unsafe)(?:\/(?:trim(?::[\w-]+)*|(?:adaptive-|full-)*fit-in|-?\d*x-?\d*(?::\d+x\d+)?|left|right|center|top|middle|bottom|smart|filters:[^/]+))+(?=\/)/,
		replacement: '$1',
		example: ['/unsafe/300x200/smart/filters:quality(80)/club.example/ada.jpg', '/unsafe/club.example/ada.jpg'],
	},
	{
		name: 'Next.js',
		source: 'https://nextjs.org/docs/app/api-reference/components/image#devicesizes',
		path: /^\/_next\/image$/,
		replacement: '/_next/image',
		parameters: {url: keep, w: '3840', q: '75'},
		example: ['/_next/image?url=%2Fpeople%2Fada.jpg&w=640&q=75', '/_next/image?url=%2Fpeople%2Fada.jpg&w=3840&q=75'],
	},
	{
		name: 'Nuxt',
		source: 'https://image.nuxt.com/providers/ipx',
		path: /^\/_ipx\/[^/]*[a-z][^/]*(?=\/)/,
		replacement: '/_ipx/_',
		example: ['/_ipx/w_300&q_80/people/ada.jpg', '/_ipx/_/people/ada.jpg'],
	},
];

/**
 * Parameters by which image services are asked for a size: imgix (https://docs.imgix.com/apis/rendering/size), Jetpack's Photon
 * (https://developer.wordpress.com/docs/photon/api/), Shopify (https://shopify.dev/docs/api/liquid/filters/image_url), Contentful, Sanity,
 * Prismic and Storyblok alike.
 */
export const sizeParameters: ReadonlySet<string> = new Set(
	'w h width height wid hei imwidth maxwidth maxheight max-w max-h mw mh size resize fit crop thumb zoom'.split(' '),
);
