/** What `/.well-known/security.txt` is made from. */
export interface SecurityContact {
  /** The public address, without a slash at the end; undefined where the operator has set none. */
  readonly origin: string | undefined;
  /** The e-mail address for reports; undefined where the operator has set none. */
  readonly reportTo: string | undefined;
  /** The last day on which it may be relied on, as 2027-11-01. */
  readonly expires: string;
  readonly languages: readonly string[];
}

/**
 * The text of `security.txt`, as RFC 9116 asks for it. Without an address to write to the file may not exist, and a host
 * would say nothing; so it then says in a comment why it names nobody.
 *
 * @param policy the address within the site of what to report, and how
 */
export function securityTxt({ origin, reportTo, expires, languages }: SecurityContact, policy: string): string {
  const lines = [
    ...(reportTo
      ? [`Contact: mailto:${reportTo}`]
      : ["# Whoever built this copy of the site has set no address to write to (STEADY_REPORT_TO)."]),
    `Expires: ${expires}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(", ")}`,
    ...(origin ? [`Canonical: ${origin}/.well-known/security.txt`, `Policy: ${origin}${policy}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}
