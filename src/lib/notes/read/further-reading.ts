/** Lists under such a title point elsewhere and state nothing. */
export const furtherReading =
	/^(?:sources?|references?|bibliography|further reading|(?:useful |external )?links|see also|resources|credits|table of contents|contents|toc|índice|目录|参考)$/i;
