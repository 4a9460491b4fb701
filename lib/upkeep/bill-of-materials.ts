import * as z from "zod";

/** What we read of a CycloneDX document; the rest is passed on as it is. */
const billSchema = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(z.looseObject({ "bom-ref": z.string() })),
});

/**
 * Makes npm's list of packages the same for the same lock file: without its random serial number and its time, which
 * CycloneDX leaves to us, and under the project's name and not that of the folder it lies in.
 *
 * @param text what `npm sbom --sbom-format cyclonedx` wrote
 * @param name the project's name
 * @throws ZodError or SyntaxError when the text is something else
 */
export function steadyBill(text: string, name: string): string {
  const { serialNumber: _random, ...bill } = billSchema.parse(JSON.parse(text));
  const { timestamp: _now, ...metadata } = bill.metadata;
  const components = [...bill.components].sort((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1));
  const whole = { ...bill, metadata: { ...metadata, component: { ...metadata.component, name } }, components };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
