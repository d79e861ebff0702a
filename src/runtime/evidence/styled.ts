import address from '../../styles/evidence.css?url';

let loaded: Promise<void> | undefined;

/**
 * The styles of cards and of links over marks come with what they are for: a page on which nothing is opened does not
 * carry them. Rejects where they cannot be had; the link then leads as any link.
 */
export const styled = (): Promise<void> =>
  (loaded ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      link.remove();
      loaded = undefined;
      reject(new Error(address));
    };
    document.head.append(link);
  }));
