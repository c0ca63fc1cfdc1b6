// npm run screenshots: takes a screenshot of every surface into docs/screenshots, from invented states.
// npm run screenshots -- lab [language] [path]: every step of the lab's paths at 1280 by 720 and 1920 by 1080, into dist/lab-steps.
// npm run screenshots -- store: the store listings' pictures, 1280 by 800 in each language, into dist/store.
import {createServer} from 'vite';

const server = await createServer({configFile: false, logLevel: 'error', server: {middlewareMode: true}, appType: 'custom'});
const {takeScreenshots} = await server.ssrLoadModule('/test/e2e/surfaces/screenshots.ts');
const {takeStoreScreenshots} = await server.ssrLoadModule('/test/e2e/surfaces/store-screenshots.ts');
const {photographSteps} = await server.ssrLoadModule('/test/e2e/lab/photograph-steps.ts');
const [, , what, language, path] = process.argv;
const takeSteps = () => photographSteps({language, ...(path && {paths: [path]})});
const take = what === 'lab' ? takeSteps : what === 'store' ? takeStoreScreenshots : takeScreenshots;
for (const file of await take()) console.log(file);
await server.close();
