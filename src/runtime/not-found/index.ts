import { type Known, nearest } from './nearest.ts';

/** Offers the pages nearest to the address that led nowhere, where there are any. */
const offer = (): void => {
  const place = document.querySelector<HTMLElement>('[data-nearest]');
  const list = place?.querySelector('ul');
  const data = document.querySelector('script[data-pages]')?.textContent;
  if (!place || !list || !data) return;
  const pages = nearest(location.pathname, JSON.parse(data) as Known[]);
  list.replaceChildren(
    ...pages.map(({ address, title, lang }) => {
      const link = Object.assign(document.createElement('a'), { href: address, textContent: title });
      if (lang !== undefined) link.lang = link.hreflang = lang;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  place.hidden = pages.length === 0;
};

offer();
