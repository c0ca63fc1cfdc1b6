import {comparable, fileNameOf} from './entry-index.ts';

/**
 * What an entry is worth opening for. `image` also stands for files without an extension: exports have those, and their bytes decide
 * later. `junk`: what archivers add by themselves.
 */
export type FileKind = 'image' | 'video' | 'data' | 'other' | 'junk';

const extensions: Readonly<Record<string, FileKind>> = {
	...Object.fromEntries(
		['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'webp', 'gif', 'avif', 'heic', 'heif', 'tif', 'tiff', 'bmp', 'jxl'].map(name => [name, 'image']),
	),
	...Object.fromEntries(['mp4', 'mov', 'm4v', 'webm', 'mkv', 'avi', '3gp', 'mpg', 'mpeg', 'mp', 'mv', 'gifv'].map(name => [name, 'video'])),
	...Object.fromEntries(['json', 'js', 'html', 'htm', 'csv', 'txt', 'car'].map(name => [name, 'data'])),
};

export function kindOfFile(path: string): FileKind {
	const name = comparable(fileNameOf(path));
	if (name.startsWith('._') || name === '.ds_store' || name === 'thumbs.db' || /(?:^|\/)__macosx\//.test(comparable(path))) return 'junk';
	const extension = /\.([a-z0-9]{1,5})$/.exec(name)?.[1];
	// Extensions of other kinds, such as `.MP~2`, are no extension that is known here.
	return extension === undefined ? 'image' : (extensions[extension] ?? 'other');
}

/** Messages, log-ins and advertising are nobody's pictures to rank: their data are never opened. */
export const isPrivateData = (path: string): boolean => privateData.test(comparable(path));

const privateData =
	/(?:^|\/)(?:messages|inbox|message_requests|archived_threads|filtered_threads|security_and_login_information|ads_information|ads_and_\w+|logged_information|ip_addresses?|direct-messages?(?:-\w+)?\.js|direct-message-\w+\.js|ip-audit\.js|ad-[\w-]+\.js|grok-[\w-]+\.js|messages[\w-]*\.csv|connections\.csv|contacts[\w-]*\.csv)(?:\/|$)/;

/** Pictures that were sent to somebody, as platforms pack them. */
export const isFromMessages = (path: string): boolean =>
	/(?:^|\/)(?:messages|inbox|direct|direct_messages_media|direct_messages_group_media|grok_chat_media|chat_media|message_requests)\//.test(
		comparable(path),
	);

/** Icons of an export's own pages (Facebook, X, Telegram), previews of its pictures, and stickers: nobody's photographs. */
export const isDecoration = (path: string): boolean => decorations.some(each => each.test(comparable(path)));

const decorations = [
	/(?:^|\/)(?:files|icons|html\/static)\/[^/]+\.(?:png|gif)$/,
	/^(?=(?:.*\/)?assets\/).*\.(?:png|gif)$/,
	/(?:^|\/)images\/[a-z_]+(?:@2x)?\.png$/,
	/_thumb\.jpg$/,
	/(?:^|\/)(?:stk-\d|\d{8}-sticker-)/,
];
