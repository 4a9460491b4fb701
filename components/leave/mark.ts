/**
 * The mark that says *we are leaving*: the one cookie of this site. It lives ten seconds and holds nothing about anybody.
 * Over TLS its name begins with `__Host-`: then a browser takes it from this host alone, and sends it over TLS alone.
 */
const isSecure = location.protocol === "https:";
const NAME = isSecure ? "__Host-leaving" : "leaving";
const RULES = `Path=/; SameSite=Strict${isSecure ? "; Secure" : ""}`;
const SECONDS = 10;

/** Whether the reader is on the way out. No, where the browser refuses all cookies. */
export function isLeaving(): boolean {
  try {
    return document.cookie.split("; ").includes(`${NAME}=1`);
  } catch {
    return false;
  }
}

/**
 * Marks, for ten seconds, that the reader is on the way out.
 *
 * @returns whether the browser has taken the mark: no other page of ours will know of leaving if not
 */
export function markLeaving(): boolean {
  write(`1; Max-Age=${SECONDS}`);
  return isLeaving();
}

/** Takes the mark away again. */
export const unmarkLeaving = (): void => write("; Max-Age=0");

function write(value: string): void {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store interface is not in every engine, and answers too late
    document.cookie = `${NAME}=${value}; ${RULES}`;
  } catch {
    // Leaving goes on without the mark.
  }
}
