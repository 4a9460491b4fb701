/** Whether this phone still has a plan's copy. */
export async function holdsCopy(plan: string): Promise<boolean> {
  try {
    return (await caches.match(plan, { ignoreVary: true })) !== undefined;
  } catch {
    return false;
  }
}
