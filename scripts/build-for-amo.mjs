// npm run build-for-amo: builds the submitted Firefox package from the source archive, byte for byte. For Mozilla's reviewers.
import {ensureInstalled, main} from './prepare.mjs';

await main(async () => {
	ensureInstalled();
	const {writePackage} = await import('./package/write-package.mjs');
	writePackage('firefox');
});
