/** Lets equal questions of one request share one answer. */
export type PromiseMemo = <T>(key: string, load: (key: string) => Promise<T>) => Promise<T>;

/** The key must tell the type of the answer as well as the question. */
export function createPromiseMemo(): PromiseMemo {
  const answers = new Map<string, Promise<unknown>>();
  return <T>(key: string, load: (key: string) => Promise<T>): Promise<T> => {
    const known = answers.get(key) as Promise<T> | undefined;
    if (known) return known;
    const answer = load(key);
    answers.set(key, answer);
    return answer;
  };
}
