import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { imageSize } from 'image-size';
import { coursePath, isForeign } from '../lib/notes/course-path';
import { isRaster, isSvg } from '../lib/notes/pictures/pictures-of';
import { readSvg } from '../lib/notes/pictures/read-svg';
import type { CourseFiles } from './content';
import type { FindPicture, FoundPicture } from './lesson/picture-figure';

/** Orientations of a camera from which on a browser shows an image turned by 90°. */
const turnedFrom = 5;

/** Null for a file that is no image, whatever its name. */
function rasterAt(file: string, specifier: string): FoundPicture | null {
	try {
		const { width, height, orientation } = imageSize(readFileSync(file));
		const turned = (orientation ?? 0) >= turnedFrom;
		return {
			kind: 'raster',
			specifier,
			width: turned ? height : width,
			height: turned ? width : height
		};
	} catch {
		return null;
	}
}

/** Finds the pictures of a note among the files of its course; nothing outside of the course's folder is read. */
export function pictureFinder(folder: string, files: CourseFiles, note: string): FindPicture {
	return (address) => {
		if (isForeign(address)) return null;
		const path = coursePath(note, address);
		if (isSvg(path)) {
			const text = files.texts.find((file) => file.path === path)?.text;
			const svg = text === undefined ? null : readSvg(text).svg;
			return svg === null ? null : { kind: 'svg', svg };
		}
		if (!isRaster(path) || !files.assets.includes(path)) return null;
		const way = posix.relative(posix.dirname(note), path);
		return rasterAt(join(folder, path), `${way.startsWith('.') ? '' : './'}${way}?url`);
	};
}
