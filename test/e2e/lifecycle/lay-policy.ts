import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {distOf} from '../../../scripts/prepare.mjs';
import {findBrowser} from '../../harness/find-browser.mjs';
import type {Kind, SceneOptions} from '../scene.ts';

/** A policy as an administrator's file in the place where the browser looks for one. */
export interface LaidPolicy {
	/** Starts a browser that obeys it. */
	readonly options: Pick<SceneOptions, 'extension' | 'env'>;
	/** Chrome alone follows a file that changes while it runs. */
	readonly change: (policy: object) => void;
	readonly takeAway: () => void;
}

/** Why no policy can be laid down on this machine; nothing where one can. */
export function findObstacle(kind: Kind): string | undefined {
	if (process.platform !== 'linux') return 'only Linux reads policies from files';
	if (kind === 'chromium' && process.getuid?.() !== 0) return 'only root may write where Chromium reads policies';
	return undefined;
}

export const layPolicy = (kind: Kind, policy: object): LaidPolicy => (kind === 'firefox' ? layForFirefox(policy) : layForChromium(policy));

/** Firefox reads one from the user's folder too, so this browser gets a home of its own, and no other sees the file. */
function layForFirefox(policy: object): LaidPolicy {
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
		takeAway: () => rmSync(home, {recursive: true, force: true}),
	};
}

/** Chromium knows one place for the whole machine, so the file speaks of a copy of the extension that nobody else has. */
function layForChromium(policy: object): LaidPolicy {
	const extension = realpathSync(mkdtempSync(path.join(tmpdir(), 'overexposed-policy-')));
	cpSync(distOf('chromium'), extension, {recursive: true});
	const folder = policyFolder();
	const file = path.join(folder, `${path.basename(extension)}.json`);
	const write = (data: object) => writeFileSync(file, JSON.stringify({'3rdparty': {extensions: {[idOf(extension)]: data}}}));
	mkdirSync(folder, {recursive: true});
	const takeAway = () => {
		rmSync(file, {force: true});
		rmSync(extension, {recursive: true, force: true});
	};
	process.once('exit', takeAway);
	write(policy);
	return {options: {extension}, change: write, takeAway};
}

/** Where each browser of the family looks. */
function policyFolder(): string {
	const program = path.basename(findBrowser('chromium') ?? '');
	if (/edge/.test(program)) return '/etc/opt/edge/policies/managed';
	if (/brave/.test(program)) return '/etc/brave/policies/managed';
	return /google|chrome$/.test(program) ? '/etc/opt/chrome/policies/managed' : '/etc/chromium/policies/managed';
}

/** Chromium names an unpacked extension after its folder: the first half of its SHA-256, in letters from a to p. */
const idOf = (folder: string): string =>
	createHash('sha256')
		.update(folder)
		.digest('hex')
		.slice(0, 32)
		.replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)));
