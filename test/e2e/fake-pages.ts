/** Pages of invented people, reduced to what the site's rules in `src/sites/` read. */

interface FlickrPhoto {
	/** Address of the picture. */
	readonly image: string;
	readonly title?: string;
	readonly owner?: string;
	readonly head?: string;
}

/** A public photo page, the same for members and anonymous visitors. */
export const flickrPhoto = ({image, title = 'The lake', owner = 'Ada Muster', head = ''}: FlickrPhoto): string => `<!doctype html>
<title>${[title, owner, 'Flickr'].filter(part => part !== '').join(' | ')}</title>${head}
<script>modelExport: {"photo-privacy-models":[{"isPublic":true,"isFriend":false}]}</script>
<img class="main-photo" src="${image}" width="400" height="400">
<div class="attribution-view"><a class="owner-name">${owner}</a></div>`;

interface InstagramProfile {
	readonly user: string;
	readonly portrait?: string;
	readonly post?: string;
	readonly isPrivate?: boolean;
}

/** A profile as a signed-in member sees it. */
export const instagramProfile = ({user, portrait, post, isPrivate = false}: InstagramProfile): string => `<!doctype html>
<title>Ada Muster (@${user}) • Instagram photos and videos</title>
<meta property="og:type" content="profile">
<meta property="og:title" content="Ada Muster (@${user}) • Instagram photos and videos">
<meta property="al:ios:url" content="instagram://user?username=${user}">
<script>{"is_private":${isPrivate}}</script>
<nav><a href="/direct/inbox/">Messages</a></nav>
<main>
	<header><h2>${user}</h2>${portrait ? `<a href="/${user}/"><img src="${portrait}" width="150" height="150"></a>` : ''}</header>
	<article>${post ? `<a href="/${user}/p/C1/"><img src="${post}" width="300" height="300"></a>` : ''}</article>
</main>`;

/** The empty page that a site rendered by scripts sends at first. */
export const emptyFrame = '<!doctype html><title>Instagram</title><div id="root"></div><script src="/app.js"></script>';

export const logIn = '<!doctype html><title>Log in</title><form action="/accounts/login"><input name="u"><input type="password"></form>';

export const githubProfile = (user: string, portrait: string, head = ''): string => `<!doctype html>
<title>${user} (Ada Muster) · GitHub</title>${head}
<meta property="og:type" content="profile"><meta property="profile:username" content="${user}">
<body class="logged-out page-profile">
<main itemscope itemtype="http://schema.org/Person">
	<a itemprop="image" href="${portrait}"><img class="avatar avatar-user" src="${portrait}" width="260" height="260"></a>
	<h1><span itemprop="name">Ada Muster</span></h1>
</main>
</body>`;

export const tumblrBlog = (user: string, image: string): string => `<!doctype html>
<title>Ada Muster</title><meta property="al:ios:url" content="tumblr://x-callback-url/blog?blogName=${user}">
<article><figure><img src="${image}" width="540" height="400"></figure></article>`;

export const vimeoProfile = (portrait: string): string => `<!doctype html>
<title>Ada Muster</title><meta property="al:ios:url" content="vimeo://app.vimeo.com/users/1"><meta property="og:title" content="Ada Muster">
<div data-testid="profile-avatar"><img src="${portrait}" width="150" height="150"></div>`;
