/**
 * The mark that says *we are leaving*: the one cookie of this site. It lives ten seconds and holds nothing about anybody.
 * Over TLS its name begins with `__Host-`: then a browser takes it from this host alone, and sends it over TLS alone.
 */
const isSecure = location.protocol === "https:";
const NAME = isSecure ? "__Host-leaving" : "leaving";
const RULES = `Path=/; SameSite=Strict${isSecure ? "; Secure" : ""}`;
const SECONDS = 10;

/** Whether the reader is on the way out. */
export const isLeaving = (): boolean => document.cookie.split("; ").includes(`${NAME}=1`);

/** Marks, for ten seconds, that the reader is on the way out. */
export const markLeaving = (): void => write(`1; Max-Age=${SECONDS}`);

/** Takes the mark away again. */
export const unmarkLeaving = (): void => write("; Max-Age=0");

function write(value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store interface is not in every engine, and answers too late
  document.cookie = `${NAME}=${value}; ${RULES}`;
}
