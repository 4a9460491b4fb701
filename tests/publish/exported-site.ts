import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { readClientModules } from "../../lib/publish/client-modules.ts";
import type { Manifest } from "../../lib/publish/manifest.ts";
import type { Moved } from "../../lib/publish/moved-pages.ts";
import { publish } from "../../lib/publish/publish.ts";
import { type Problem, PublishError } from "../../lib/publish/publish-error.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures", "publish");

/** A copy of the good export, in a folder that is taken away after the test. */
export class ExportedSite {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async copy(): Promise<ExportedSite> {
    const folder = await mkdtemp(join(tmpdir(), "steady-publish-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await cp(join(FIXTURES, "export"), join(folder, "exported"), { recursive: true });
    return new ExportedSite(folder);
  }

  get destination(): string {
    return join(this.folder, "out");
  }

  get hosting(): string {
    return join(this.folder, "hosting");
  }

  get cache(): string {
    return join(this.folder, "cache");
  }

  /** Replaces the first place where `from` stands in an exported file; it must stand there. */
  async change(path: string, from: string, to: string): Promise<void> {
    const file = join(this.folder, "exported", path);
    const text = await readFile(file, "utf8");
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    await writeFile(
      file,
      text.replace(from, () => to),
    );
  }

  /** Puts words at the end of a page's `<main>`. */
  async addToMain(path: string, html: string): Promise<void> {
    await this.change(path, "</main>", `${html}</main>`);
  }

  async write(path: string, content: string | Buffer): Promise<void> {
    const file = join(this.folder, "exported", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  /** Adds one of the fixture pages that must be refused. */
  async addFixture(name: string, path: string): Promise<void> {
    await this.write(path, await readFile(join(FIXTURES, name, "index.html")));
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.folder, "exported", path), { recursive: true });
  }

  /** @param moved addresses that lead on */
  async publish(moved: readonly Moved[] = []): Promise<Manifest> {
    const { destination, hosting, cache } = this;
    const clientModules = await readClientModules(join(FIXTURES, "build"));
    return publish({ exported: join(this.folder, "exported"), destination, hosting, cache, clientModules, moved });
  }

  /** Publishes what must be refused, and gives back why. */
  async problems(): Promise<readonly Problem[]> {
    try {
      await this.publish();
    } catch (error) {
      if (error instanceof PublishError) return error.problems;
      throw error;
    }
    return [];
  }

  /** The text of an exported file. */
  async exported(path: string): Promise<string> {
    return readFile(join(this.folder, "exported", path), "utf8");
  }

  /** The text of a published file. */
  async published(path: string): Promise<string> {
    return readFile(join(this.destination, path), "utf8");
  }
}
