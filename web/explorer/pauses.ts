/** Moments in which the browser may paint and answer before the next step of the start is taken. */

/** A page in a hidden tab is not painted: it does not wait for that for ever. */
const LONGEST_MILLISECONDS = 250;

/** Resolves once the browser has painted what is there. */
export function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MILLISECONDS);
    // The callback runs just before the frame is painted; a task begun in it runs just after.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Resolves in a task of its own, after whatever the browser has to do. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
