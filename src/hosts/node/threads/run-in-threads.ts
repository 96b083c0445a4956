import { Piscina } from 'piscina';

export interface ThreadRun<Task, Outcome> {
  readonly tasks: readonly Task[];
  /** Most threads at a time. */
  readonly jobs: number;
  /** Path of the module that the threads run, and the name of what it exports to be called with a task. */
  readonly worker: string;
  readonly name: string;
  /** Called when a task is done, in the order in which they are. */
  readonly onDone: (task: Task, outcome: Outcome) => void;
  /** What has come of a task whose thread has ended, most likely for want of memory, from the reason in English. */
  readonly interrupted: (reason: string) => Outcome;
}

/** Does tasks in worker threads, each on its own: what happens to one does not stop the others. */
export async function runInThreads<Task, Outcome>({
  tasks,
  jobs,
  worker,
  name,
  onDone,
  interrupted,
}: ThreadRun<Task, Outcome>): Promise<void> {
  if (tasks.length === 0) return;
  const maxThreads = Math.min(jobs, tasks.length);
  const pool = new Piscina<Task, Outcome>({ filename: worker, name, minThreads: 1, maxThreads });
  try {
    await Promise.all(
      tasks.map(async (task) => {
        const outcome = await pool
          .run(task)
          .catch((error: unknown) => interrupted(error instanceof Error ? error.message : String(error)));
        onDone(task, outcome);
      }),
    );
  } finally {
    await pool.destroy();
  }
}
