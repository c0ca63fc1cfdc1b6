import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';

/** The files of a browser's profile that contain a text, in either of the encodings that browsers write. */
export function filesWith(profile: string, text: string): readonly string[] {
	const forms = [Buffer.from(text), Buffer.from(text, 'utf16le')];
	return filesIn(profile)
		.filter(file => forms.some(form => readFileSync(file).includes(form)))
		.map(file => path.relative(profile, file));
}

/** A running Firefox has a dangling link among its files. */
const filesIn = (folder: string): readonly string[] =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.map(file => path.join(folder, file))
		.filter(file => statSync(file, {throwIfNoEntry: false})?.isFile());

/** How Chromium writes the hosts of which it remembers HSTS: SHA-256 of the name as in DNS, in Base64. */
export function hashOfHost(host: string): string {
	const labels = host.split('.').map(label => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]));
	return createHash('sha256')
		.update(Buffer.concat([...labels, Buffer.from([0])]))
		.digest('base64');
}
