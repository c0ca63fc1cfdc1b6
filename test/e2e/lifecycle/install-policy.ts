import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {distOf} from '../../../scripts/prepare.mjs';
import {findBrowser} from '../../harness/find-browser.mjs';
import type {Kind, SceneOptions} from '../scene.ts';

/** A policy file where the browser looks for one, as an administrator would install it. */
export interface InstalledPolicy {
	/** Starts a browser that obeys it. */
	readonly options: Pick<SceneOptions, 'extension' | 'env'>;
	/** Only Chrome notices a change while it is running. */
	readonly change: (policy: object) => void;
	readonly remove: () => void;
}

/** Why no policy can be installed on this machine; `undefined` if one can. */
export function findObstacle(kind: Kind): string | undefined {
	if (process.platform !== 'linux') return 'only Linux reads policies from files';
	if (kind === 'chromium' && process.getuid?.() !== 0) return 'only root may write where Chromium reads policies';
	return undefined;
}

export const installPolicy = (kind: Kind, policy: object): InstalledPolicy =>
	kind === 'firefox' ? installForFirefox(policy) : installForChromium(policy);

/** Firefox also reads a policy from the user's home, so this browser gets its own home and no other sees the file. */
function installForFirefox(policy: object): InstalledPolicy {
	const id = 'overexposed@overexposed.example';
	const home = mkdtempSync(path.join(tmpdir(), 'overexposed-home-'));
	const folder = path.join(home, '.mozilla/managed-storage');
	const write = (data: object) =>
		writeFileSync(path.join(folder, `${id}.json`), JSON.stringify({name: id, description: 'Overexposed', type: 'storage', data}));
	mkdirSync(folder, {recursive: true});
	write(policy);
	return {
		options: {extension: distOf('firefox'), env: {...process.env, HOME: home}},
		change: write,
		remove: () => rmSync(home, {recursive: true, force: true}),
	};
}

/** Chromium reads one folder for the whole machine, so the file is about a copy of the extension that no other browser uses. */
function installForChromium(policy: object): InstalledPolicy {
	const extension = realpathSync(mkdtempSync(path.join(tmpdir(), 'overexposed-policy-')));
	cpSync(distOf('chromium'), extension, {recursive: true});
	const folder = policyFolder();
	const file = path.join(folder, `${path.basename(extension)}.json`);
	const write = (data: object) => writeFileSync(file, JSON.stringify({'3rdparty': {extensions: {[idOf(extension)]: data}}}));
	mkdirSync(folder, {recursive: true});
	const remove = () => {
		rmSync(file, {force: true});
		rmSync(extension, {recursive: true, force: true});
	};
	process.once('exit', remove);
	write(policy);
	return {options: {extension}, change: write, remove};
}

/** Each browser based on Chromium has its own folder. */
function policyFolder(): string {
	const program = path.basename(findBrowser('chromium') ?? '');
	if (/edge/.test(program)) return '/etc/opt/edge/policies/managed';
	if (/brave/.test(program)) return '/etc/brave/policies/managed';
	return /google|chrome$/.test(program) ? '/etc/opt/chrome/policies/managed' : '/etc/chromium/policies/managed';
}

/** Chromium derives the id of an unpacked extension from its path: the first half of the SHA-256, in letters from a to p. */
const idOf = (folder: string): string =>
	createHash('sha256')
		.update(folder)
		.digest('hex')
		.slice(0, 32)
		.replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)));
