import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {sites} from '../../../src/sites/index.ts';
import {isArticle} from '../../../src/sites/matching/is-article.ts';
import {matchInPage} from '../../../src/sites/matching/match-in-page.ts';

const photos = ['lake', 'boat', 'fair'].map(name => `<img src="/images/${name}.jpg">`).join('');
const kindOf = (html: string) => matchInPage(parseHTML(html).document, new URL('https://muster.example/lake'), sites)?.kind;
const body = (classes: string, html = photos) => `<html><body class="${classes}">${html}</body></html>`;

describe('a post with several photos is one story, and no album:', () => {
	test.each([
		['WordPress', body('post-template-default single single-post postid-5')],
		['WordPress, with a theme’s own type', body('stories-template-default single single-stories postid-5')],
		['an old theme', `<div class="post-5 post type-post hentry"><div class="entry-content">${photos}</div></div>`],
		['Blogger', `<div class="post hentry"><div class="post-body entry-content">${photos}</div></div>`],
		['a recipe', `<script type="application/ld+json">{"@type": "Recipe", "name": "Apple cake"}</script>${photos}`],
		['microdata', `<div itemscope itemtype="https://schema.org/BlogPosting"><div itemprop="articleBody">${photos}</div></div>`],
	])('%s', (_, html) => {
		expect([isArticle(parseHTML(html).document), kindOf(html)]).toEqual([true, 'photo']);
	});
});

describe('what is no post stays an album:', () => {
	const entry = (classes: string) => `<div class="${classes}"><div class="entry-content">${photos}</div></div>`;

	test.each([
		['a page of WordPress', body('page-template-default page page-id-5', entry('post-5 page type-page hentry'))],
		['one of its people', body('single single-team postid-5', entry('post-5 team type-team hentry'))],
		['a list of posts', body('blog', entry('post-5 post type-post hentry') + entry('post-6 post type-post hentry'))],
		['an entry without a text', `<div class="hentry">${photos}</div>`],
	])('%s', (_, html) => {
		expect([isArticle(parseHTML(html).document), kindOf(html)]).toEqual([false, 'album']);
	});
});

describe('a long text with one day', () => {
	const day = '<time datetime="2026-11-23">23 November</time>';
	const text = `<p>${'The lake was calm, and so were we. '.repeat(30)}</p>`.repeat(4);
	const story = `<h1>A day at the lake</h1>${day}${text}${photos}`;

	test('is a story', () => {
		expect(kindOf(story)).toBe('photo');
	});

	test.each([
		['without a day', story.replace(day, '')],
		['with several', story + day],
		['of several headings', `${story}<h1>Another day</h1>`],
		['that is short', `<h1>A day at the lake</h1>${day}<p>${'The lake was calm. '.repeat(20)}</p>${photos}`],
		['in many captions', `<h1>A day at the lake</h1>${day}${'<p>The lake was calm, and so were we.</p>'.repeat(150)}${photos}`],
	])('is an album %s', (_, html) => {
		expect(kindOf(html)).toBe('album');
	});

	test('beside a portrait is about that person, and without an image about nobody', () => {
		expect(kindOf(`${story}<img class="portrait" src="/images/ada.jpg">`)).toBe('profile');
		expect(kindOf(story.replace(photos, ''))).toBeUndefined();
	});
});
