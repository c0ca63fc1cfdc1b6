// npm run screenshots: photographs every surface into docs/screenshots, from made-up states.
import {createServer} from 'vite';

const server = await createServer({configFile: false, logLevel: 'error', server: {middlewareMode: true}, appType: 'custom'});
const {takeScreenshots} = await server.ssrLoadModule('/test/e2e/screenshots.ts');
for (const file of await takeScreenshots()) console.log(file);
await server.close();
