import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { Compressor } from "../../lib/publish/compress.ts";

test("files of the same content can be compressed at the same time", async () => {
  const folder = await mkdtemp(join(tmpdir(), "steady-compress-"));
  try {
    const compressor = new Compressor(folder);
    const content = Buffer.from("<svg/>".repeat(400));
    const made = await Promise.all(Array.from({ length: 24 }, () => compressor.compress("/films/one.svg", content)));
    for (const { br, gz } of made) {
      expect(brotliDecompressSync(br ?? Buffer.alloc(0))).toEqual(content);
      expect(gunzipSync(gz ?? Buffer.alloc(0))).toEqual(content);
    }
    expect(await readdir(folder)).toHaveLength(2);
  } finally {
    await rm(folder, { recursive: true });
  }
});
