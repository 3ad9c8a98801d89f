/** Whether there is room beside or above the content: what only narrows it is folded away on a telephone. */
export function isWide(): boolean {
  return window.matchMedia('(min-width: 48rem)').matches;
}
