// A feed that loads more pictures as it is scrolled, like those of real sites.

/** @param {number} all pictures when it is fully loaded */
export const growingFeed = all => `<!doctype html><title>Ada Muster | Flickr</title><body><script>
	let shown = 0;
	const more = () => {
		for (const last = Math.min(shown + 20, ${all}); shown < last; shown++) {
			const card = document.createElement('div');
			card.className = 'photo-card';
			card.innerHTML = '<img src="https://live.staticflickr.com/65535/feed/' + shown + '.jpg" width="240" height="240" alt="">';
			document.body.append(card);
		}
	};
	more();
	addEventListener('scroll', () => innerHeight + scrollY > document.body.scrollHeight - 2000 && more());
</script>`;

/**
 * Runs in the page and scrolls one screen at a time until the feed is fully loaded.
 * @param {number} all
 * @returns {Promise<number>} pictures on the page in the end
 */
export async function scrollToTheEnd(all) {
	const isAtEnd = () => document.images.length >= all && innerHeight + scrollY >= document.body.scrollHeight - 1;
	while (!isAtEnd()) {
		scrollBy(0, innerHeight);
		await new Promise(requestAnimationFrame);
	}

	return document.images.length;
}
