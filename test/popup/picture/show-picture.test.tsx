import {fakeBrowser} from '@webext-core/fake-browser';
import {parseHTML} from 'linkedom';
import {beforeEach, expect, test, vi} from 'vitest';
import {showPictureFirst} from '../../../src/popup/picture/show-picture.tsx';
import {type CheckState, forgetPictureCheck, readPictureCheck, writePictureCheck} from '../../../src/storage/session/picture-checks.ts';
import {getWords} from '../../surfaces/words.ts';

beforeEach(() => fakeBrowser.reset());

const write = (state: CheckState) => writePictureCheck(7, {address: 'https://club.example/ada.jpg', siteId: 'any-page', state});
async function popup() {
	const {document} = parseHTML('<!doctype html><html><body><main></main></body></html>');
	vi.stubGlobal('document', document);
	const root = document.querySelector('main') as unknown as Element;
	const showPage = vi.fn();
	await showPictureFirst(root, 7, getWords('en'), showPage);
	return {root, showPage};
}

test('bug: a picture that was forgotten, since its tab moved on, was waited for without end', async () => {
	await write({kind: 'working'});
	const {root, showPage} = await popup();
	expect(root.querySelector('.picture-check')).not.toBeNull();
	await forgetPictureCheck(7);
	await vi.waitFor(() => expect(showPage).toHaveBeenCalledOnce());
	expect(root.querySelector('.picture-check')).toBeNull();
});

test('a result that was shown is forgotten, and stays on screen', async () => {
	await write({kind: 'working'});
	const {root, showPage} = await popup();
	await write({kind: 'no-address'});
	await vi.waitFor(async () => expect(await readPictureCheck(7)).toBeUndefined());
	expect(root.textContent).toContain(getWords('en').say('picture_no_address'));
	expect(showPage).not.toHaveBeenCalled();
});
