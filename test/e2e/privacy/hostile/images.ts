import {expect} from 'vitest';
import {drawn} from '../../../harness/fake-internet.mjs';
import {redirect, send} from './answers.ts';
import {bombs, liars, zeroes} from './bombs.ts';
import {type Answer, blog, type HostilePage, oneFace} from './hostile-page.ts';
import {isImageRequest, isPageRequest, isRobotsTxt, toProbe} from './to-probe.ts';

/** Targets of redirects. `evil.example` is a public host that must not be contacted, either. */
const redirectTargets = [
	'https://192.168.1.1/admin',
	'https://10.0.0.1/admin',
	'https://localhost/admin',
	'https://[::1]/admin',
	'https://169.254.169.254/latest/meta-data',
	'https://printer.local/admin',
	'https://evil.example/who',
	'javascript:globalThis.ran=1',
	'data:image/jpeg;base64,/9j/',
];

/** What a server can send in place of an image. */
export const imagePages: readonly HostilePage[] = [
	{
		name: 'a hundred megabytes in a hundred kilobytes',
		wants: 'to fill our memory when it is unpacked',
		requests: 4,
		html: place => blog(place, {images: ['packed.jpg', 'portrait-400.jpg']}),
		answer: toProbe(({file, response, ...asked}) => {
			if (file === 'portrait-400.jpg') return undefined;
			return send(response, isImageRequest({file, response, ...asked}) ? 'image/jpeg' : 'text/html', zeroes(), {
				'content-encoding': 'gzip',
			});
		}),
		holds: ({faces, report}) => {
			expect(faces).toMatchObject(oneFace);
			expect(report.images.find(({imageUrl: src}) => src.includes('packed'))).toMatchObject({faces: [], width: 0});
		},
	},
	{
		name: 'wrong content types',
		wants: 'to pass a page off as an image, or an image as a page',
		requests: 6,
		html: place => blog(place, {images: ['as-page.jpg', 'as-script.jpg', 'as-nothing.jpg', 'portrait-400.jpg']}),
		answer: toProbe(({file, response, ...asked}) => {
			if (file === 'portrait-400.jpg') return undefined;
			if (isRobotsTxt({file, response, ...asked})) return send(response, 'image/jpeg', drawn('portrait-400.jpg'));
			if (isPageRequest({file, response, ...asked})) return send(response, 'image/png', '<!doctype html><title>Ada Muster</title>');
			const page = '<!doctype html><script>globalThis.ran=1</script><img src=x onerror="globalThis.ran=1">';
			if (file === 'as-page.jpg') return send(response, 'text/html', page);
			return file === 'as-script.jpg' ? send(response, 'text/javascript', 'globalThis.ran=1') : send(response, '', page);
		}),
		holds: ({faces}) => expect(faces).toEqual({...oneFace, 'as-page.jpg': 0, 'as-script.jpg': 0, 'as-nothing.jpg': 0}),
	},
	{
		name: 'small pictures of a billion pixels',
		wants: 'to make us unpack gigabytes',
		requests: 10,
		html: place => blog(place, {images: [...Object.keys(bombs()), 'portrait-400.jpg']}),
		answer: images(bombs),
		holds: ({faces}) => {
			for (const name of Object.keys(bombs())) if (name in faces) expect(faces).toMatchObject({[name]: 0});
			expect(faces).toMatchObject(oneFace);
		},
	},
	{
		name: 'pictures that hold more than they say',
		wants: 'to make us unpack gigabytes from small files',
		requests: 10,
		html: place => blog(place, {images: [...Object.keys(liars()), 'portrait-400.jpg']}),
		answer: images(liars),
		holds: ({faces}) => {
			for (const name of Object.keys(liars())) expect(faces).toMatchObject({[name]: 0});
			expect(faces).toMatchObject(oneFace);
		},
	},
	{
		name: 'pictures that lead to other hosts and to private addresses',
		wants: 'to make us contact the home network, or reveal us to others',
		requests: 3 + redirectTargets.length,
		html: place => blog(place, {images: [...redirectTargets.map((_, index) => `redirect-${index}.jpg`), 'portrait-400.jpg']}),
		answer: toProbe(({file, response}) => {
			const [, index] = /^redirect-(\d+)/.exec(file) ?? [];
			return index === undefined
				? undefined
				: redirect(response, redirectTargets[Number(index)] ?? '', [301, 302, 303, 307, 308][Number(index) % 5]);
		}),
		holds: ({faces}) => expect(faces).toMatchObject(oneFace),
	},
];

function images(built: () => Readonly<Record<string, Buffer>>): Answer {
	return toProbe(({file, response}) => {
		const image = built()[file];
		return image && send(response, file.endsWith('.svg') ? 'image/svg+xml' : 'image/png', image);
	});
}
