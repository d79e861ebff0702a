/** The part of subset-font 2.x that scripts/fonts.ts uses; the package brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; variationAxes: Record<string, number> },
  ): Promise<Buffer>;
}
