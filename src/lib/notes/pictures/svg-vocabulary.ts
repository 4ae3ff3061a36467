/** What a picture may be made of. Everything else is left out: scripts, styles, foreign content, images, links, animations. */
export const svgElements: ReadonlySet<string> = new Set(
	(
		'svg g defs marker use title desc text tspan ' +
		'path rect circle ellipse line polyline polygon'
	).split(' ')
);

/** Elements whose text is shown or read out; between other elements there is only white space. */
export const svgTextElements: ReadonlySet<string> = new Set(['text', 'tspan', 'title', 'desc']);

export const svgAttributes: ReadonlySet<string> = new Set(
	(
		'id viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry dx dy width height d points rotate transform ' +
		'pathLength textLength lengthAdjust refX refY markerWidth markerHeight markerUnits orient ' +
		'marker-start marker-mid marker-end fill fill-opacity fill-rule stroke stroke-width stroke-opacity ' +
		'stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display ' +
		'visibility overflow paint-order vector-effect shape-rendering text-rendering font-family font-size font-style ' +
		'font-weight font-variant font-stretch letter-spacing word-spacing text-anchor text-decoration ' +
		'dominant-baseline alignment-baseline baseline-shift writing-mode direction unicode-bidi'
	).split(' ')
);

/** Left out without a word: they draw nothing. */
export const isSilentElement = (name: string) => name === 'metadata' || name.includes(':');
export const isSilentAttribute = (name: string) =>
	/^(?:xmlns|version|baseProfile|class|role|tabindex|lang|focusable)$|^(?:aria|data)-|^(?!xlink:href$)[^:]+:/.test(
		name
	);

const functions = new Set(
	(
		'url var rgb rgba hsl hsla oklch oklab lab lch color-mix light-dark calc min max clamp ' +
		'matrix translate translatex translatey scale scalex scaley rotate skewx skewy'
	).split(' ')
);

/** A value that asks for nothing outside the picture. CSS reads escapes in it, so one may hide the name of a function. */
export function isLocalValue(value: string): boolean {
	if (value.includes('\\')) return false;
	if (/url\s*\((?!\s*(["']?)#[\w.:-]+\1\s*\))/i.test(value)) return false;
	const called = [...value.matchAll(/([\w-]+)\s*\(/g)].map((match) => match[1]?.toLowerCase());
	return called.every((name) => functions.has(name ?? ''));
}
