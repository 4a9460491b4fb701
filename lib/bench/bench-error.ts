/** Something a benchmark needs is missing or has failed. The message says in words what to do. */
export class BenchError extends Error {}

/**
 * Runs a benchmark, and says in one sentence what is missing instead of where the program stood.
 *
 * @param work what the command does
 */
export async function runBench(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof BenchError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
