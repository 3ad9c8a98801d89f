/** Shows how far a load has come: a bar on a terminal, a line for each step elsewhere. */
import { Presets, SingleBar } from 'cli-progress';
import type { LoadProgress } from '../graph/port.ts';

export interface ProgressDisplay {
  update(progress: LoadProgress): void;
  end(): void;
}

/** Writes to standard error, so that standard output holds the result alone. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): ProgressDisplay {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): ProgressDisplay {
  const display = new SingleBar(
    { stream, format: '{bar} {value}/{total} {step}', hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update({ step, done, total }) {
      if (started) display.setTotal(total);
      else display.start(total, done, { step });
      started = true;
      display.update(done, { step });
    },
    end: () => display.stop(),
  };
}

function lines(stream: NodeJS.WriteStream): ProgressDisplay {
  let last = '';
  return {
    update({ step, done, total }) {
      if (step === last && done < total) return;
      last = step;
      stream.write(`${step}: ${done} of ${total}\n`);
    },
    end: () => undefined,
  };
}
