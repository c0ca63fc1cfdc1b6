import {showFacesOnRequest} from '../faces/show-faces.ts';
import {registerOverlays} from '../host/overlays.ts';
import {hideNotice, showNoticeFor} from '../notice/show-notice.ts';

/** Everything we draw in a page. The background brings this script when there is a notice to show, or when the popup asks for outlines. */
registerOverlays(() => {
	showFacesOnRequest(document, hideNotice);
	return {showNotice: showNoticeFor, hideNotice};
});
