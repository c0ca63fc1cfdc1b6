/** Labels that a site puts before its own name; any other may be a customer of whoever owns the name. */
const ownLabels = /^(?:www\d?|m|en|de|fr|it|el|nl|es|pt|pl|blog|news|shop|web|home|foto|fotos|photos?|archiv|archive|galerie|gallery)\./;

/** Whether a mailbox is on the page's own host, and so in the hands of whoever has that. */
export function isOnHost(mailbox: string, host: string): boolean {
	const domain = mailbox.slice(mailbox.indexOf('@') + 1);
	return domain === host || domain === host.replace(ownLabels, '');
}
