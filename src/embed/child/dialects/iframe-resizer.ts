import type { Dialect } from '../dialect.ts';

const tag = '[iFrameSizer]';

/**
 * iframe-resizer 4 and 5 (and open-iframe-resizer's old mode): fields between colons. The host begins, and gives the id;
 * an id with a colon in it shifts the fields, so it is not taken for a beginning.
 */
export const iframeResizer = (title: () => string): Dialect => {
  let id: string | undefined;
  let first = '';
  let titled = false;
  return {
    hello: ['[iFrameResizerChild]Ready'],
    height({ width, height }) {
      if (id === undefined) return [];
      const size = `${tag}${id}:${height}:${width}:`;
      const said = first ? [`${size}init:`] : [];
      // Only the fifth takes a title, and only once; the fourth would warn of it. Last comes what the old mode reads.
      if (first === '5' && !titled) said.push(`${tag}${id}:0:0:title:${title().replaceAll(':', ' –')}`);
      titled ||= first === '5';
      first = '';
      return [...said, `${size}resizeObserver`];
    },
    hear(text) {
      if (!text.startsWith(tag)) return false;
      const fields = text.slice(tag.length).split(':');
      if (fields[2] !== 'true' && fields[2] !== 'false')
        return fields[0] === 'resize' || fields[0] === 'reset';
      id = fields[0];
      first = fields.length > 20 ? '5' : '4';
      return true;
    },
  };
};
