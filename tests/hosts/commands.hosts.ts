import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { certificateOf, daysLeft } from "../../lib/hosting/certificate.ts";
import { manifest } from "./support/built.ts";
import { HOSTING, OUT, startNginx } from "./support/hosts.ts";

const COMMANDS = join(import.meta.dirname, "..", "..", "lib", "commands");
const run = promisify(execFile);

/** What a command printed, and whether it ended well. */
async function command(name: string, ...args: string[]): Promise<{ ended: number; said: string }> {
  try {
    const { stdout, stderr } = await run(process.execPath, [join(COMMANDS, `${name}.ts`), ...args], {
      maxBuffer: 64_000_000,
    });
    return { ended: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { ended: code, said: stdout + stderr };
  }
}

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "steady-commands-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test("an operator releases, serves and checks a copy with three commands, and is told of nothing amiss", async () => {
  const folder = await temporary();
  const name = manifest.tree.slice(0, 12);
  expect(await command("release", folder)).toEqual({
    ended: 0,
    said: `Live now: ${name}. Serve ${join(folder, "current")}.\n`,
  });
  const host = await startNginx(join(folder, "current"));
  onTestFinished(host.stop);
  expect(await command("verify", host.url, "--encodings", "br")).toEqual({
    ended: 0,
    said: `${host.url} is the site that was built here: ${manifest.files.length} files, tree ${name}.\n`,
  });
  expect(await command("rollback", folder)).toEqual({
    ended: 1,
    said: `There is no release before ${name}. Kept: ${name}.\n`,
  });
});

test("an operator whose server sends one header less is told so and where, and the command fails", async () => {
  const text = await readFile(join(HOSTING, "nginx.conf"), "utf8");
  const host = await startNginx(OUT, Promise.resolve(text.replace(/^ {2}add_header Referrer-Policy .*\n/m, "")));
  onTestFinished(host.stop);
  const { ended, said } = await command("verify", host.url, "--encodings", "gzip");
  expect(ended).toBe(1);
  expect(said).toContain("/about/accessibility/  The header referrer-policy is missing.\n");
  expect(said).toMatch(/is not what was built here: \d+ differences\.\n$/);
});

test("what would be uploaded is printed without any keys, the pages after the assets", async () => {
  const { ended, said } = await command("upload", "--plan");
  expect(ended).toBe(0);
  const lines = said.trim().split("\n");
  const [first = "", last = ""] = [lines[0], lines.at(-1)];
  expect(JSON.parse(first)).toMatchObject({
    key: expect.stringMatching(/^assets\//),
    "Cache-Control": expect.any(String),
  });
  expect(last).toContain("/kept.json");
  expect(lines).toHaveLength(manifest.files.length - 2);
});

test("a certificate that is about to end is found out, also when nobody trusts it", async () => {
  const folder = await temporary();
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const days = "5";
  await run("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", days],
    ...["-subj", "/CN=localhost", "-keyout", key, "-out", cert],
  ]);
  const server = createServer({ key: await readFile(key), cert: await readFile(cert) }, (_request, response) => {
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const url = `https://localhost:${typeof address === "object" && address !== null ? address.port : 0}`;
  const { validTo, trusted } = await certificateOf(url);
  expect(trusted).toBe(false);
  expect([4, 5]).toContain(daysLeft(validTo, new Date()));
});
