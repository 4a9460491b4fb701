/** A client component that a page's data asks the browser to load. */
export interface ClientReference {
  /** Module id in Next's client reference manifest. */
  readonly id: string;
  /** The export used; empty when it is the whole module. */
  readonly exportName: string;
}

const INIT = "(self.__next_f=self.__next_f||[]).push(";
const PUSH = "self.__next_f.push(";
const OPEN_TAG = "<script>";
const CLOSE_TAG = "</script>";
const TEXT_CHUNK = 1;
const BINARY_CHUNK = 3;

/** Whether the text of an inline script is React's page data ("flight"), as Next writes it. */
export function isFlightScript(script: string): boolean {
  return script.startsWith(PUSH) || script.startsWith(INIT);
}

/**
 * Takes the page data out of a page before it is parsed: two thirds of what Next writes is data, and parsing it first
 * takes twice as long. Inside a script the next `</script>` is its end, so this finds exactly what a parser would;
 * a script that Next should come to write otherwise is left for the parser.
 */
export function cutFlight(html: string): { readonly html: string; readonly flightScripts: readonly string[] } {
  const flightScripts: string[] = [];
  let rest = "";
  let from = 0;
  for (let open = html.indexOf(OPEN_TAG); open >= 0; open = html.indexOf(OPEN_TAG, open + 1)) {
    const start = open + OPEN_TAG.length;
    if (!html.startsWith(PUSH, start) && !html.startsWith(INIT, start)) continue;
    const end = html.indexOf(CLOSE_TAG, start);
    if (end < 0) break;
    flightScripts.push(html.slice(start, end));
    rest += html.slice(from, open);
    from = end + CLOSE_TAG.length;
    open = from - 1;
  }
  return { html: rest + html.slice(from), flightScripts };
}

/**
 * Joins the page data of a page's inline scripts.
 *
 * @param scripts texts of the scripts for which `isFlightScript` holds, in document order
 * @throws SyntaxError when a script is not the JSON that Next writes
 */
export function joinFlight(scripts: readonly string[]): Buffer {
  const chunks: Buffer[] = [];
  for (const script of scripts) {
    const start = script.startsWith(PUSH) ? PUSH.length : INIT.length;
    const pushed: unknown = JSON.parse(script.slice(start, script.lastIndexOf(")")));
    if (!Array.isArray(pushed)) continue;
    const [kind, content]: unknown[] = pushed;
    if (typeof content !== "string") continue;
    if (kind === TEXT_CHUNK) chunks.push(Buffer.from(content, "utf8"));
    if (kind === BINARY_CHUNK) chunks.push(Buffer.from(content, "base64"));
  }
  return Buffer.concat(chunks);
}

const COLON = 58;
const COMMA = 44;
const NEWLINE = 10;
/** Rows that say their own length in bytes: long text and typed arrays. All other rows end with their line. */
const SIZED_TAGS = new Set(Buffer.from("TAOobUSsLlGgMmV"));
const IMPORT_TAG = Buffer.from("I")[0];

/**
 * Reads the client references out of React's page data: its rows are `<hex id>:I[<module>,<chunks>,<export>]`.
 * Sized rows are stepped over by their length, so that words on a page can never look like a row.
 */
export function clientReferences(flight: Buffer): ClientReference[] {
  const found: ClientReference[] = [];
  let at = 0;
  while (at < flight.length) {
    const colon = flight.indexOf(COLON, at);
    if (colon < 0) break;
    const tag = flight[colon + 1];
    if (tag !== undefined && SIZED_TAGS.has(tag)) {
      const comma = flight.indexOf(COMMA, colon);
      if (comma < 0) break;
      at = comma + 1 + Number.parseInt(flight.toString("latin1", colon + 2, comma), 16);
      continue;
    }
    const newline = flight.indexOf(NEWLINE, colon);
    const end = newline < 0 ? flight.length : newline;
    if (tag === IMPORT_TAG) {
      const row: unknown = JSON.parse(flight.toString("utf8", colon + 2, end));
      if (Array.isArray(row)) found.push({ id: String(row[0]), exportName: String(row[2] ?? "") });
    }
    at = end + 1;
  }
  return found;
}
