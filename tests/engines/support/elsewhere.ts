import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request as ask, createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PAGE = "<!doctype html><html lang=en><title>Light rain</title><p>Light rain.</p>";

/** All the world but this machine, played by one empty page. Nothing of a test reaches the internet. */
export interface Elsewhere {
  /** Where browsers find the way there: a proxy's port on this machine. */
  readonly port: number;
  /** Every host that was asked for, in order, such as `www.bbc.co.uk`. */
  readonly asked: string[];
  close(): void;
}

/** The site's own name, where it is had over TLS. */
export const OWN_HOST = "steady.example";

/**
 * @param openssl the program that makes a certificate for the day
 * @param own the site's address on this machine, to be had as `https://steady.example` too
 */
export async function startElsewhere(openssl: string, own?: string): Promise<Elsewhere> {
  const folder = mkdtempSync(join(tmpdir(), "steady-certificate-"));
  const [key, certificate] = ["key.pem", "certificate.pem"].map((name) => join(folder, name)) as [string, string];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const subject = ["-subj", "/CN=elsewhere", "-addext", "subjectAltName=DNS:www.bbc.co.uk,DNS:steady.example"];
  execFileSync(openssl, ["req", "-x509", ...kind, "-days", "2", ...subject, "-keyout", key, "-out", certificate], {
    stdio: "ignore",
  });
  const secure = createSecureServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    (request, response) => {
      if (own !== undefined && request.headers.host === OWN_HOST) {
        request.pipe(
          ask(own + request.url, { method: request.method, headers: request.headers }, (answer) => {
            response.writeHead(answer.statusCode ?? 500, answer.headers);
            answer.pipe(response);
          }).on("error", () => response.destroy()),
        );
        return;
      }
      response.writeHead(200, { "Content-Type": "text/html;charset=utf-8" }).end(PAGE);
    },
  ).listen(0, "127.0.0.1");
  rmSync(folder, { recursive: true });

  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(new URL(request.url ?? "", "http://nobody").hostname);
    response.writeHead(404).end();
  }).on("connect", (request, socket, head) => {
    const host = (request.url ?? "").replace(/:\d+$/, "");
    if (host !== OWN_HOST) asked.push(host);
    const onward = connect((secure.address() as AddressInfo).port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on("error", () => [onward, socket].map((one) => one.destroy()));
  });
  proxy.listen(0, "127.0.0.1");
  await Promise.all([once(proxy, "listening"), secure.listening || once(secure, "listening")]);
  return {
    port: (proxy.address() as AddressInfo).port,
    asked,
    close: () => {
      for (const server of [proxy, secure]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
