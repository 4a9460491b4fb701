import type { Page } from "@playwright/test";

/** What this site has left on the phone, as an open page of it can see. */
export async function leftBehind(page: Page) {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

export const NOTHING = { cookies: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0 };
