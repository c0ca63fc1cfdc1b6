// npm run build-for-amo: from the source archive to the Firefox package that was handed in, byte by byte. For Mozilla's reviewers.
import {ensureInstalled, main} from './prepare.mjs';

await main(async () => {
	ensureInstalled();
	const {writePackage} = await import('./package/write-package.mjs');
	writePackage('firefox');
});
