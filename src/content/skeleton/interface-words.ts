import {words} from '../../sites/site.ts';

/**
 * Words that programmers call the parts of a page by. Of class names, ids, attributes and addresses, only these and the words in the
 * site's own rules are kept in a skeleton. None is a person's name in a common language.
 */
export const interfaceWords: ReadonlySet<string> = new Set(
	words(`
		about account accounts action actions active activity actor album albums all alt app article aside attachment attribution audio author
		avatar avatars background badge banner base bio block body border bottom bottom-sheet box breadcrumb btn button buttons caption card
		cards carousel cell center centered circle circular cloud col column columns comment comments component container content context
		controls count cover creator css current custom data date default description desktop detail details dialog display div dropdown
		element embed empty entity entry events expanded external face facepile feed field figure filter first fit fixed flex float follow
		follower followers following font footer form frame friend friends full fullscreen gallery grid group groups head header heading height
		hero hidden highlight home hover icon icons id image images img index info inline inner input inside item items label large last layout
		lazy left light like likes line link links list lists live lightbox load loaded loader loading location login logo main margin masthead
		media medium member members menu message meta middle mini mobile modal module more name names nav navbar navigation new next none
		normal note online open option original outer overlay owner padding page pages pane panel parent people person photo photos picture
		pictures pill pin placeholder player popup portrait portraits post posts preview previous primary privacy private profile profiles
		public reaction recommended rect related reply repost result results review reviews right root round rounded row rows
		screen scroll search secondary section sections see select selected self share shared sheet show side sidebar sign signed signin
		signup single size skeleton slide slider slides slot small social source square stack stats status sticky story stories sub
		subtitle suggested suggestion suggestions summary svg tab tabs tag tagged tags team test text thread thumb thumbnail thumbnails tile
		tiles time timeline title toggle toolbar top total tweet type unit upload uploads user username users value verified video
		videos view viewer visible wall widget width wrap wrapper true false auto ltr rtl polite
		cdn com net org www static http https jpg jpeg png webp gif avif mp4 svg html php json
		alternate application canonical og twitter itemprop itemtype itemscope schema person image_src icon stylesheet website
		button banner complementary contentinfo navigation presentation listitem tablist tabpanel region img feed dialog
		hook qa cy e2e testid aria role lang dir href src srcset poster style content property rel class target_blank blank noopener nofollow`),
);

export const htmlTags: ReadonlySet<string> = new Set(
	words(`
		a abbr address area article aside audio b blockquote body button canvas caption center code col colgroup dd del details dfn dialog div dl
		dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header html i img image input ins kbd label legend li link main map mark menu meta
		nav ol optgroup option output p picture pre q s samp search section select slot small source span strike strong style sub summary sup svg table
		tbody td textarea tfoot th thead time title tr track tt u ul var video`),
);
