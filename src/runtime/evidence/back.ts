/**
 * The way back closes a sheet, as on a phone it closes whatever lies over a page. So a sheet adds a step to the history,
 * and takes it away again however it is closed.
 */
let close: (() => void) | undefined;
/** The history moves in its own time: what is opened meanwhile waits. */
let leaving: Promise<unknown> | undefined;

/** Adds the step; `onBack` is called when the reader goes back. */
export const enter = async (onBack: () => void): Promise<void> => {
  await leaving;
  try {
    history.pushState(history.state, '');
    close = onBack;
    addEventListener('popstate', back);
  } catch {
    // Some engines refuse too many changes: then back leads back, sheet or not.
  }
};

const back = (): void => {
  const own = close;
  forget();
  own?.();
};

/** Lets the step stand: something else takes its place. Says whether there was one. */
export const forget = (): boolean => {
  const had = close !== undefined;
  close = undefined;
  removeEventListener('popstate', back);
  return had;
};

/** Takes the step away, if it is still there; done once the history is where it was. */
export const leave = async (): Promise<void> => {
  if (forget()) {
    leaving = new Promise((done) => {
      addEventListener('popstate', done, { once: true });
      setTimeout(done, 400);
    });
    history.back();
  }
  await leaving;
  await new Promise((done) => setTimeout(done));
};
