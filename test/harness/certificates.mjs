// Certificates for the fake internet, made anew for every run and thrown away with it.
import {createHash, X509Certificate} from 'node:crypto';
import {generate} from 'selfsigned';

/** For browsers that are told to accept any certificate. */
export async function selfSignedCertificate() {
	const {private: key, cert} = await generate([{name: 'commonName', value: 'localhost'}], {keySize: 2048});
	return {key, cert};
}

/**
 * A certificate for these hosts by an authority of its own. Browsers heed HSTS, `NEL` and the like only where they trust the certificate, and
 * not where they were told to accept any.
 *
 * @param {readonly string[]} hosts
 */
export async function certificateFor(hosts) {
	const authority = await generate([{name: 'commonName', value: 'Throw-away test authority'}], {
		algorithm: 'sha256',
		extensions: [
			{name: 'basicConstraints', cA: true, critical: true},
			{name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true},
		],
	});
	const {private: key, cert} = await generate([{name: 'commonName', value: hosts[0] ?? ''}], {
		algorithm: 'sha256',
		ca: {key: authority.private, cert: authority.cert},
		extensions: [
			{name: 'basicConstraints', cA: false, critical: true},
			{name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true},
			{name: 'extKeyUsage', serverAuth: true},
			{name: 'subjectAltName', altNames: hosts.map(value => ({type: /** @type {const} */ (2), value}))},
		],
	});
	const publicKey = new X509Certificate(cert).publicKey.export({type: 'spki', format: 'der'});
	return {
		key,
		cert,
		/** For Firefox, in Base64. */
		authority: new X509Certificate(authority.cert).raw.toString('base64'),
		/** For Chromium, which can be told to trust one key. */
		keyHash: createHash('sha256').update(publicKey).digest('base64'),
	};
}
