/** How far away something may be when it is fetched, in screens. */
const ahead = '150%';

/** Calls `load` once, when the first element that matches comes near; never where there is none. */
export const whenNear = (selector: string, load: () => Promise<unknown>): void => {
  const element = document.querySelector(selector);
  if (!element) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void load();
    },
    { rootMargin: `${ahead} 0px` },
  );
  observer.observe(element);
};
