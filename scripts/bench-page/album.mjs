/** Drawn pictures, all but one with a face. Each use gets its own address, so that none is cached. */
const drawn = ['portrait-400', 'yaw-15', 'size-150', 'blur-1.5', 'yaw-30', 'turned-face', 'nobody', 'covered-face', 'size-80', 'blur-3'];

let albums = 0;

/**
 * An invented album that was not visited before.
 * @param {number} count of its pictures
 * @param {string} [only] the drawing for all pictures; default a mix
 * @returns {import('./read-pages.mjs').SavedPage}
 */
export function inventAlbum(count, only) {
	albums += 1;
	const pictures = Array.from({length: count}, (_, index) => {
		const file = `${only ?? drawn[index % drawn.length]}.jpg`;
		return `<div class="photo-card"><img src="https://live.staticflickr.com/${albums}/${index}/${file}" width="240" height="240" alt=""></div>`;
	});
	const url = `https://www.flickr.com/photos/ada-muster/albums/7215760000${String(albums).padStart(6, '0')}`;
	const html = `<!doctype html><title>Album | Ada Muster | Flickr</title>${pictures.join('\n')}`;
	return {name: `album of ${count}`, url, html};
}
