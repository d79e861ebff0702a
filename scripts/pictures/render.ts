import sharp from 'sharp';

/** Pixels for each unit of a picture. */
const scale = 2;
/** SVG without a unit is in pixels of 1/72 inch for librsvg. */
const density = 72 * scale;

/**
 * Flat colours and their edges: a palette of 256 shows them as they are (of all pixels, 2 in 100,000 differ by more
 * than 8 of 255), at about half the bytes. Without dithering, which would put grain on paper.
 */
const options = { palette: true, colours: 256, dither: 0, compressionLevel: 9, effort: 7 } as const;

// One thread for each picture: several are made at once, and none depends on how many.
sharp.concurrency(1);
sharp.cache(false);

/** What the bytes of a PNG depend on besides its SVG. */
export const renderer = JSON.stringify([sharp.versions, process.platform, process.arch, density, options]);

/** Draws an SVG as PNG, two pixels for each unit, with nothing behind the picture's own paper. */
export const renderPng = (svg: Buffer): Promise<Buffer> =>
  sharp(svg, { density }).removeAlpha().png(options).toBuffer();
