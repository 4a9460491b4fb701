import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { BenchError } from "./bench-error.ts";
import { programs } from "./programs.ts";

/** What Android draws text in until a page's own font has come. */
const TYPEFACE = "Roboto";

/**
 * Makes browsers that are started from now on draw text as an Android phone does. A server's own typeface can be a seventh
 * wider, and then words move when a page's font comes as they would on no phone.
 *
 * @param folder gets a configuration for fontconfig, named in `FONTCONFIG_FILE`
 * @throws BenchError when the typeface is not installed
 */
export function drawAsOnAPhone(folder: string): void {
  const { "fc-list": list } = programs("fc-list");
  if (!execFileSync(list, [":", "family"], { encoding: "utf8" }).split(/[\n,]/).includes(TYPEFACE))
    throw new BenchError(
      `This machine has no ${TYPEFACE}. On Debian and Ubuntu: sudo apt-get install fonts-roboto-unhinted`,
    );
  const file = path.join(folder, "fonts.conf");
  writeFileSync(file, fontsConf());
  process.env.FONTCONFIG_FILE = file;
}

function fontsConf(): string {
  const families = ["sans-serif", "system-ui"].map(
    (family) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test>` +
      `<edit name="family" mode="prepend" binding="strong"><string>${TYPEFACE}</string></edit></match>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include>/etc/fonts/fonts.conf</include>
${families.join("\n")}
</fontconfig>
`;
}
