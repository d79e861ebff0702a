/** How far away something may be when it is fetched, in screens. */
const ahead = '150%';

/** Calls `load` once, when the element, or any that matches a selector, comes near; never where there is none. */
export const whenNear = (what: string | Element, load: () => unknown): void => {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load();
    },
    { rootMargin: `${ahead} 0px` },
  );
  const elements = typeof what === 'string' ? document.querySelectorAll(what) : [what];
  for (const element of elements) observer.observe(element);
};
