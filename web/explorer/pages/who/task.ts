/** A task as the question on tasks answers it. */
import type { TasksQuery } from '../../generated/tasks.ts';

export type Task = NonNullable<TasksQuery['responsibilities']['nodes'][number]>;
