import { connect } from "node:tls";

const DAY = 86_400_000;
const PATIENCE = 20_000;

/** Whole days until a certificate ends; below zero when it has. */
export function daysLeft(validTo: string, now: Date): number {
  return Math.floor((Date.parse(validTo) - now.getTime()) / DAY);
}

/**
 * Asks a server for its certificate. One that is out of date, or for another name, is read too: that it is wrong is what
 * there is to tell.
 *
 * @throws when nobody answers there
 */
export function certificateOf(url: string): Promise<{ readonly validTo: string; readonly trusted: boolean }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(
      { host: hostname, port: Number(port || 443), servername: hostname, rejectUnauthorized: false, timeout: PATIENCE },
      () => {
        resolve({ validTo: socket.getPeerCertificate().valid_to, trusted: socket.authorized });
        socket.end();
      },
    );
    socket.on("timeout", () => socket.destroy(new Error("No answer.")));
    socket.on("error", reject);
  });
}
