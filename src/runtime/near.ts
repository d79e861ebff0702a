/** How far away something may be when it is fetched, in screens. */
const ahead = '150%';

/** Calls `load` once, when any element that matches comes near; never where there is none. */
export const whenNear = (selector: string, load: () => Promise<unknown>): void => {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void load();
    },
    { rootMargin: `${ahead} 0px` },
  );
  for (const element of document.querySelectorAll(selector)) observer.observe(element);
};
