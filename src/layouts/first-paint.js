// What the reader chose, before anything is painted, and again when a page comes back from the browser's memory: as the
// address says, else as this tab remembers, where it may. `runtime/choices/appearance.ts` must agree with it. It stands in
// every page, so its names are short: p the page, h what its root says, n what is chosen, m the frame's colours.
(onpageshow = () => {
  let p = document;
  let h = p.documentElement.dataset;
  for (let [n, said] of Object.entries({ motion: 'on|off', theme: 'light|dark' })) {
    let [, is] = location.search.match(`[?&]${n}=(${said})(&|$)`) || '';
    try {
      let tab = sessionStorage;
      if (is) tab['whom-' + n] = is;
      is = tab['whom-' + n];
    } catch {}
    h[n] = is || '';
  }
  if (h.theme)
    for (let m of p.querySelectorAll('meta[media]')) m.media = m.className == h.theme ? '' : 'not all';
})();
