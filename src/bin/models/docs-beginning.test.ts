import { expect, it } from 'vitest';
import { beginningOf } from './docs-beginning';

it.each([
	['', ''],
	['<p>One.</p> <p>Two.</p>', '<p>One.</p>'],
	['<p>One. And more.</p><p>Two.</p>', '<p>One. And more.</p>'],
	['<p>One</p> <p>Two</p>', '<p>One</p> <p>Two</p>'],
	['<p>One</p> <p>Two: a</p> <p>Three</p>', '<p>One</p> <p>Two: a</p>'],
	['<p>a\n   b <code>c.d</code></p>', '<p>a b <code>c.d</code></p>'],
	['<p>See <a href="https://x">there</a>.</p>', '<p>See there.</p>'],
	['<p>a &amp; b &lt;c&gt;.</p>', '<p>a &amp; b &lt;c&gt;.</p>'],
	['<p>Letters: a & b.<p>More', '<p>Letters:</p>'],
	['No paragraph. At all', 'No paragraph. At all']
])('%s is shortened to %s', (html, expected) => {
	expect(beginningOf(html)).toBe(expected);
});
