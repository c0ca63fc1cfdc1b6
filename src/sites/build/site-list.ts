import type {HeldAgainst, PageRule, Site} from '../site.ts';
import {leftOut} from './left-out.ts';

/** docs/sites.md: which pages of which sites match, and what the rules were held against. */
export function siteList(sites: readonly Site[]): string {
	const byName = sites.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
	return `# Sites

Written by \`npm run sites\` from \`src/sites/\`; do not edit. How to add one: [add-a-site.md](add-a-site.md).

- *Confirmed*: the address has a name right after the host, which makes it a candidate. It counts once the page confirms it.
- *Audience*: which audiences a page can say that it is shown to. If it says nothing, the audience is unknown, not public.
- *Id*: the name of the site in an organisation's policy ([admin-guide.md](admin-guide.md)).
- *Held against*: what the rules were compared with, and when. *Saved page*: real pages, those of the measuring set
  ([measure-sites.md](measure-sites.md)) or others that were not kept. *Own template*: what the program itself writes into its pages.
  *Public code*: another program that reads the site; it tells more about addresses and image hosts than about markup. Where there is
  *nothing*, the popup says that we may not read the site right.

| site | id | where | profile | photo | album | audience | larger pictures | held against |
|---|---|---|---|---|---|---|---|---|
${byName.map(row).join('\n')}

*With a click*: optional. The manifest does not list these sites, so that the installer's warning stays short; the popup asks for access
when it is opened on one of their pages.

Never matched: home, feeds, search, tags, explore, settings, messages, communities, shops, login and help pages of these sites; and any
page on another host, unless the user clicks to ask for it.

## Left out

Without rules of their own, because nothing real was found to hold rules against. "Look at this page" works on them as on any page.

${leftOut.map(({places, because}) => `- ${places}: ${because}.`).join('\n')}
`;
}

function row(site: Site): string {
	const {profile, photo, album} = site.pages;
	const cells = [
		site.name,
		`\`${site.id}\``,
		whereOf(site),
		...[profile, photo, album].map(cellOf),
		(site.audience ?? []).map(({is}) => is).join(', ') || '-',
		(site.enlarge ?? []).length > 0 ? 'yes' : '-',
		(site.heldAgainst ?? []).map(referenceOf).join('; ') || 'nothing',
	];
	return `| ${cells.join(' | ')} |`;
}

function referenceOf({what, source, on}: HeldAgainst): string {
	return `${source.startsWith('https:') ? `[${what}](${source})` : `${what} (${source})`}, ${on}`;
}

function whereOf({matches, software, optional}: Site): string {
	if (software) return 'any server that runs it; with permission';
	const hosts = matches.map(pattern => `\`${pattern.replace(/^https:\/\/|\/\*$/g, '')}\``);
	if (hosts.length === 0) return 'any page, with a click';
	if (optional) return `${hosts.join(', ')}; with a click`;
	return hosts.length > 3 ? `${hosts.slice(0, 1).join('')} and ${hosts.length - 1} countries` : hosts.join(', ');
}

function cellOf(rule: PageRule | undefined): string {
	if (!rule) return '-';
	return rule.confirm ? 'confirmed' : 'yes';
}
