import { afterEach, describe, expect, it, vi } from 'vitest';
import { type RevisionWatcher, watchRevision } from '../../src/server/revision-watcher.ts';

const nothing = (): void => undefined;
let watcher: RevisionWatcher | null = null;

function watch(
  ask: () => Promise<string | null>,
  hooks: { onChange?: () => void; onFailure?: () => void } = {},
): RevisionWatcher {
  watcher = watchRevision(ask, {
    everyMilliseconds: 20,
    onChange: hooks.onChange ?? nothing,
    onFailure: hooks.onFailure ?? nothing,
  });
  return watcher;
}

afterEach(() => watcher?.stop());

describe('the server watches the revision of the graph', () => {
  it('and sees a new one by itself', async () => {
    let revision = 'a';
    const watching = watch(async () => revision);
    await watching.refresh();
    revision = 'b';
    await vi.waitFor(() => expect(watching.current).toBe('b'));
  });

  it('and says once when the engine stops answering, and forgets it when it answers again', async () => {
    const onFailure = vi.fn();
    let down = true;
    const watching = watch(async () => (down ? Promise.reject(new Error('down')) : 'a'), { onFailure });
    await watching.refresh();
    await watching.refresh();
    expect(watching.failure).toBeInstanceOf(Error);
    expect(onFailure).toHaveBeenCalledOnce();
    down = false;
    await watching.refresh();
    expect(watching).toMatchObject({ failure: null, current: 'a' });
  });

  it('and a caller who asks while an answer is on its way gets a newer one', async () => {
    const answers: ((revision: string) => void)[] = [];
    const watching = watch(() => new Promise((resolve) => answers.push(resolve)));
    const first = watching.refresh();
    const second = watching.refresh();
    const third = watching.refresh();
    answers[0]?.('old');
    await first;
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.('new');
    expect(await Promise.all([second, third])).toEqual(['new', 'new']);
    expect(answers.length).toBeLessThanOrEqual(3);
  });
});
