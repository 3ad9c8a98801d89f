/** Runs tasks one after the other: the embedded engine's concurrent writes would conflict. */

export interface WriteQueue {
  /** Starts the task when every earlier one has ended, however it ended. */
  run<T>(task: () => Promise<T>): Promise<T>;
}

export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const result = last.then(task, task);
      // The queue goes on after a failure; the failure itself belongs to the caller.
      last = result.catch(() => undefined);
      return result;
    },
  };
}
