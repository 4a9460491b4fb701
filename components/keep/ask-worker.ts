/**
 * Tells a worker something and waits for its answer.
 *
 * @param longest milliseconds
 * @returns nothing when it does not answer, or has been replaced
 */
export function askWorker<T>(worker: ServiceWorker, message: string, longest: number): Promise<T | undefined> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<T | undefined>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, longest);
    worker.addEventListener("statechange", () => worker.state === "redundant" && resolve(undefined));
  });
  worker.postMessage(message, [port2]);
  return answer;
}
