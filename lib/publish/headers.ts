/** Response headers for every address under a folder. */
export interface HeaderRule {
  /** A folder's address, with its last slash. */
  readonly under: string;
  /** Name to value; null takes away what an earlier rule has set. */
  readonly headers: Readonly<Record<string, string | null>>;
}

const POLICY = {
  "default-src": "'none'",
  "style-src": "'self'",
  "script-src": "'self'",
  "font-src": "'self'",
  "img-src": "'self'",
  "media-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
};

/**
 * Writes the content security policy.
 *
 * @param changes directives that differ from the site's own, for example `{ "frame-ancestors": "https:" }`
 */
export function contentSecurityPolicy(changes: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ ...POLICY, ...changes })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}

/** Switched off everywhere. Only names that browsers know: others put warnings into the console. */
const DENIED_FEATURES = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "compute-pressure",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "serial",
  "storage-access",
  "unload",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** Copying an address and watching a film, awake and on the whole screen, are things the site offers. */
const OWN_FEATURES = ["clipboard-write", "fullscreen", "picture-in-picture", "screen-wake-lock"];

const PERMISSIONS = [
  ...DENIED_FEATURES.map((feature) => `${feature}=()`),
  ...OWN_FEATURES.map((feature) => `${feature}=(self)`),
].join(", ");

/**
 * The site's response headers, defined here once: for the hosts' files and for our own server. A later rule overrides
 * an earlier one, header by header.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    under: "/",
    headers: {
      // Measured: with any other value the words of a page stay in the browser's files after it is closed, and the
      // phone may be shared. Going back may load a page again (a browser may still keep it in memory, which leaves no
      // trace); at a few kilobytes a page that costs little.
      "Cache-Control": "no-store",
      "Content-Security-Policy": contentSecurityPolicy(),
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": PERMISSIONS,
      "Referrer-Policy": "no-referrer",
      "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
      "X-Content-Type-Options": "nosniff",
    },
  },
  // These names hold a hash of their content, so a copy never goes stale. What a page may do is said with the page: with
  // each of its files it would be more than a kilobyte that says nothing. Opened by itself, a file may do nothing at all.
  {
    under: "/assets/",
    headers: {
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
      "Cross-Origin-Embedder-Policy": null,
      "Cross-Origin-Opener-Policy": null,
      "Permissions-Policy": null,
    },
  },
  // A film's own file would tell whoever looks through the phone which film was watched.
  { under: "/assets/films/", headers: { "Cache-Control": "no-store" } },
  // Made to stand in other sites' pages, which no other page may.
  {
    under: "/embed/",
    headers: {
      "Content-Security-Policy": contentSecurityPolicy({ "frame-ancestors": "*" }),
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  },
  // The one page that may make a worker, and only the one its script names: see components/keep/keep.element.ts.
  { under: "/keep/", headers: { "Content-Security-Policy": contentSecurityPolicy({ "trusted-types": "keep" }) } },
  // A worker is bound by its own policy. It has to ask this site for pages, and may serve them all.
  {
    under: "/keep/worker/",
    headers: {
      "Content-Security-Policy": contentSecurityPolicy({ "connect-src": "'self'" }),
      "Service-Worker-Allowed": "/",
    },
  },
  // The way out takes every trace with it. No service worker may handle this path: together they hang the exit.
  { under: "/leave/", headers: { "Clear-Site-Data": '"cache", "storage"' } },
  // Unless the reader has said that a plan is to stay on this phone.
  { under: "/leave/later/", headers: { "Clear-Site-Data": '"cache"' } },
];

/** The headers with which an address is answered. */
export function headersFor(path: string, rules: readonly HeaderRule[] = HEADER_RULES): Record<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (!path.startsWith(rule.under)) continue;
    for (const [name, value] of Object.entries(rule.headers)) {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
  }
  return Object.fromEntries(headers);
}

/** A header whose value is not the same all over the site. */
export interface VaryingHeader {
  readonly name: string;
  /** The value under `/`; undefined when it is not sent there. */
  readonly base: string | undefined;
  /** In the order of the rules: the last that matches wins. Null: it is not sent there. */
  readonly overrides: readonly { readonly under: string; readonly value: string | null }[];
}

/** Sorts the rules' headers into those sent with everything and those that differ by folder. */
export function splitHeaders(rules: readonly HeaderRule[]): {
  readonly common: Readonly<Record<string, string>>;
  readonly varying: readonly VaryingHeader[];
} {
  const base = headersFor("/", rules);
  const overrides = new Map<string, { under: string; value: string | null }[]>();
  for (const { under, headers } of rules) {
    if (under === "/") continue;
    for (const [name, value] of Object.entries(headers)) {
      overrides.set(name, [...(overrides.get(name) ?? []), { under, value }]);
    }
  }
  return {
    common: Object.fromEntries(Object.entries(base).filter(([name]) => !overrides.has(name))),
    varying: [...overrides].map(([name, list]) => ({ name, base: base[name], overrides: list })),
  };
}
