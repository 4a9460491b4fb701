/**
 * Opens every outside address and says what moved, is gone or is not safe: `npm run contacts:report`. It needs the
 * internet, so it is run by hand and never by the tests. Ends with 1 when a person must do something.
 */
import { ContentError } from "../content/content-error.ts";
import { Content } from "../content/load.ts";
import { everyAddress } from "../upkeep/addresses.ts";
import { openAll } from "../upkeep/open-address.ts";
import { asksForSomething, sayFindings } from "../upkeep/say-findings.ts";

const AT_ONCE = 3;
const SLOW = 4_000;
const PATIENCE = { timeout: 20_000, pause: 2_000 };

try {
  const content = new Content();
  const addresses = everyAddress(content);
  console.error(`Opening ${addresses.length} addresses, ${AT_ONCE} at a time. This takes some minutes.\n`);
  const findings = await openAll(
    addresses.map(({ url }) => url),
    AT_ONCE,
    PATIENCE,
  );
  console.log(sayFindings(addresses, findings, SLOW));
  const ways = Object.values(content.contacts).flatMap(({ phone, text }) => [...phone, ...text]);
  console.log(
    `${ways.length} telephone numbers cannot be tried by a program. docs/tasks/change-a-contact.md says how.`,
  );
  process.exitCode = asksForSomething(findings) ? 1 : 0;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`${error.message}\nMend this first: npm run check:content says how.`);
  process.exitCode = 2;
}
