// npm run lab [-- PORT]: the trainers' lab as a website, on this machine only and without any request to the network.
import path from 'node:path';
import {serve} from '../test/harness/serve.mjs';
import {ensureBuilt, main, root, UsageError} from './prepare.mjs';

const usual = 8790;

await main(async () => {
	const port = Number(process.argv[2] ?? usual);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new UsageError(`"${process.argv[2]}" is no port: give a number from 1 to 65535.`);
	ensureBuilt('lab');
	const {origin} = await serve({'/': path.join(root, 'dist/lab')}, port).catch(error => {
		if (error.code !== 'EADDRINUSE') throw error;
		throw new UsageError(`Port ${port} is taken. Choose another: npm run lab -- ${port + 1}`);
	});
	console.log(`Open ${origin}/ in a browser on this computer. Ctrl+C ends it.`);
});
