/**
 * Whether an image's address carries a hash of its owner's e-mail address, as avatars of Gravatar (MD5, or SHA-256 since 2023) and Libravatar
 * do: https://docs.gravatar.com/api/avatars/hash/. The same address has the same hash on every site, and a hash can be guessed back.
 */
export const hasEmailHash = (address: string): boolean => avatar.test(address);

const avatar = /^https?:\/\/[\w.-]*\b(?:gravatar\.com|libravatar\.org)\/avatar\/(?!0{32})(?:[0-9a-f]{64}|[0-9a-f]{32})(?![0-9a-f])/i;
