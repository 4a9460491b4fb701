import { extname } from "node:path";

/** What each kind of published file is called on the wire; the first name is the one we send, the others mean the same. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  ".css": ["text/css"],
  ".html": ["text/html"],
  ".ico": ["image/x-icon", "image/vnd.microsoft.icon"],
  ".ics": ["text/calendar"],
  ".js": ["text/javascript", "application/javascript"],
  ".json": ["application/json"],
  ".md": ["text/markdown"],
  ".mp4": ["video/mp4"],
  ".pdf": ["application/pdf"],
  ".png": ["image/png"],
  ".svg": ["image/svg+xml"],
  ".txt": ["text/plain"],
  ".vtt": ["text/vtt"],
  ".webm": ["video/webm"],
  ".webmanifest": ["application/manifest+json"],
  ".woff2": ["font/woff2"],
  ".xml": ["application/xml", "text/xml"],
};

/** The names by which a published file may be sent, the first one best. Empty for a kind we do not know. */
export function contentTypes(path: string): readonly string[] {
  return TYPES[extname(path)] ?? [];
}

/** Each kind's ending, without its dot, and the name we send it by. */
export function contentTypeList(): readonly { readonly extension: string; readonly type: string }[] {
  return Object.entries(TYPES).flatMap(([extension, [type]]) =>
    type === undefined ? [] : [{ extension: extension.slice(1), type }],
  );
}
