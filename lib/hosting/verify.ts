import { createHash } from "node:crypto";
import { contentTypes } from "../publish/content-types.ts";
import { HEADER_RULES, type HeaderRule, headersFor } from "../publish/headers.ts";
import { inParallel } from "../publish/in-parallel.ts";
import type { Manifest, ManifestFile } from "../publish/manifest.ts";
import { publishedNotFoundPages } from "../publish/not-found-pages.ts";
import { pageAddress, pageFile } from "../publish/read-export.ts";
import { REDIRECT_STATUS } from "../publish/redirects.ts";
import { type Answer, agentFor, ask, unpacked } from "./ask.ts";

/** How a body may be packed on its way. */
export const ENCODINGS = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** One way in which a server's answer is not what was published. */
export interface Difference {
  /** The address that was asked for. */
  readonly address: string;
  /** A sentence. */
  readonly what: string;
}

export interface VerifyOptions {
  /** Where the copy answers, without a last slash. */
  readonly url: string;
  readonly manifest: Manifest;
  /** Addresses that may lead on, as `_redirects` names them. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The ways of packing to ask for; all, if not said. */
  readonly encodings?: readonly Encoding[];
  readonly rules?: readonly HeaderRule[];
}

const AT_ONCE = 8;
/** Hosts read these and never send them. */
const HOST_FILES = new Set(["/_headers", "/_redirects"]);
/** Addresses nobody publishes, one under each folder that may have a "not found" page of its own. */
const MISSING = ["/nowhere-at-all/", "/what-to-do/nowhere-at-all/", "/assets/nowhere.00000000.js"];
const SLASH_STATUS = [301, 308];

/**
 * Asks a running copy of the site for everything that was published, in each way it may be packed, and compares words,
 * headers and kinds with what they should be. Headers that say nothing about the reader, such as `Server`, are let be.
 *
 * @returns every difference, in the order of the manifest; empty when the copy is the site
 */
export async function verify({
  url,
  manifest,
  redirects,
  encodings = ENCODINGS,
  rules = HEADER_RULES,
}: VerifyOptions): Promise<Difference[]> {
  const agent = agentFor(url, AT_ONCE);
  const known = new Set(rules.flatMap(({ headers }) => Object.keys(headers).map((name) => name.toLowerCase())));
  const files = new Map(manifest.files.map((file) => [file.path, file]));
  const get = (address: string, encoding: Encoding, method = "GET") =>
    ask(url + address, { agent, method, headers: { "Accept-Encoding": encoding } });

  const checkFile = async (file: ManifestFile): Promise<Difference[]> => {
    const address = pageAddress(file.path);
    const found = new Set<string>();
    for (const encoding of encodings) {
      const answer = await get(encodeURI(address), encoding);
      if (HOST_FILES.has(file.path)) {
        if (answer.status !== 404) found.add("It is for hosts alone, and is sent to whoever asks.");
        continue;
      }
      for (const one of headerDifferences(answer, headersFor(address, rules), known)) found.add(one);
      const onward = redirects.get(address);
      if (onward !== undefined && answer.status === REDIRECT_STATUS) {
        if (answer.headers.get("location") !== onward) {
          found.add(`It leads to ${answer.headers.get("location")} and not to ${onward}.`);
        }
        continue;
      }
      if (answer.status !== 200) {
        found.add(`It is answered with ${answer.status} and not with 200.`);
        continue;
      }
      for (const one of bodyDifferences(answer, file, encoding)) found.add(one);
    }
    return [...found].map((what) => ({ address, what }));
  };

  const notFound = publishedNotFoundPages({ has: (page) => files.has(pageFile(page)) });
  const checkMissing = async (address: string): Promise<Difference[]> => {
    const page = notFound.find(({ under }) => address.startsWith(under))?.page;
    const file = page === undefined ? undefined : files.get(pageFile(page));
    const answer = await get(address, "identity");
    const found =
      answer.status === 404
        ? [
            ...headerDifferences(answer, headersFor(page ?? address, rules), known),
            ...(file === undefined ? [] : bodyDifferences(answer, file, "identity")),
          ]
        : [`There is nothing here, and it is answered with ${answer.status} and not with 404.`];
    return found.map((what) => ({ address, what }));
  };

  const checkFolder = async (page: string): Promise<Difference[]> => {
    const address = page.slice(0, -1);
    const answer = await get(address, "identity");
    if (redirects.has(address) && answer.status === REDIRECT_STATUS) return [];
    const location = answer.headers.get("location") ?? "";
    const leads = SLASH_STATUS.includes(answer.status) && (location === page || location === url + page);
    return leads
      ? []
      : [{ address, what: `It is answered with ${answer.status} "${location}" and does not lead to ${page}.` }];
  };

  const checkHead = async (address: string): Promise<Difference[]> => {
    const answer = await get(address, "identity", "HEAD");
    const fine = answer.status === 200 && answer.body.length === 0;
    return fine ? [] : [{ address, what: `HEAD is answered with ${answer.status} and not with 200.` }];
  };

  /** A connection that breaks is a finding like any other. */
  const orBroken = async (address: string, check: () => Promise<Difference[]>): Promise<Difference[]> => {
    try {
      return await check();
    } catch (error) {
      return [{ address, what: `There is no whole answer: ${error instanceof Error ? error.message : error}` }];
    }
  };

  try {
    const perFile = await inParallel(manifest.files, AT_ONCE, (file) =>
      orBroken(pageAddress(file.path), () => checkFile(file)),
    );
    // Every folder leads on in the same way, so a few speak for all.
    const folders = ["/get-help/", "/what-to-do/", "/leave/"].filter((page) => files.has(pageFile(page)));
    const others = await inParallel(
      [
        ...MISSING.map((address) => () => orBroken(address, () => checkMissing(address))),
        ...folders.map((page) => () => orBroken(page, () => checkFolder(page))),
        () => orBroken("/", () => checkHead("/")),
      ],
      AT_ONCE,
      (check) => check(),
    );
    return [...perFile, ...others].flat();
  } finally {
    agent.destroy();
  }
}

function headerDifferences(
  { headers }: Answer,
  wanted: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): string[] {
  const expected = new Map(Object.entries(wanted).map(([name, value]) => [name.toLowerCase(), value]));
  const found = headers.has("set-cookie") ? ["It sets a cookie."] : [];
  for (const [name, value] of expected) {
    const sent = headers.get(name);
    if (sent === undefined) found.push(`The header ${name} is missing.`);
    else if (sent !== value) found.push(`The header ${name} is "${sent}" and not "${value}".`);
  }
  for (const name of known) {
    if (headers.has(name) && !expected.has(name)) found.push(`The header ${name} is sent, and should not be.`);
  }
  return found;
}

function bodyDifferences(answer: Answer, file: ManifestFile, encoding: Encoding): string[] {
  const found: string[] = [];
  const packed = answer.headers.get("content-encoding") ?? "identity";
  const expected = file.br === undefined ? "identity" : encoding;
  if (packed !== expected) found.push(`Asked for ${encoding}, it is sent as ${packed} and not as ${expected}.`);
  if (file.br !== undefined && !/\baccept-encoding\b/i.test(answer.headers.get("vary") ?? "")) {
    found.push("It is packed on request, and Vary does not say so.");
  }
  const [type = ""] = (answer.headers.get("content-type") ?? "").toLowerCase().split(";");
  const types = contentTypes(file.path);
  if (types.length > 0 && !types.includes(type)) found.push(`It is called ${type || "nothing"} and not ${types[0]}.`);
  try {
    if (createHash("sha256").update(unpacked(answer)).digest("hex") !== file.sha256) {
      found.push(`It is not what was published, as ${packed}.`);
    }
  } catch {
    found.push(`It is damaged, as ${packed}.`);
  }
  return found;
}
