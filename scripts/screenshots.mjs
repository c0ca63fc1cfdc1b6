// npm run screenshots: takes a screenshot of every surface into docs/screenshots, from invented states.
// npm run screenshots -- store: the store listings' pictures, 1280 by 800 in each language, into dist/store.
import {createServer} from 'vite';

const server = await createServer({configFile: false, logLevel: 'error', server: {middlewareMode: true}, appType: 'custom'});
const {takeScreenshots} = await server.ssrLoadModule('/test/e2e/surfaces/screenshots.ts');
const {takeStoreScreenshots} = await server.ssrLoadModule('/test/e2e/surfaces/store-screenshots.ts');
const take = process.argv[2] === 'store' ? takeStoreScreenshots : takeScreenshots;
for (const file of await take()) console.log(file);
await server.close();
