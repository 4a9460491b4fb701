/**
 * Writes all that the site tells anyone into one document to read and sign: `npm run review-pack`. With `-- --since
 * <commit>`, only what changed since then. `-- --out <folder>` puts it somewhere else than `review/`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { ReviewError } from "../review/git.ts";
import { makeChanges, makePack } from "../review/make-pack.ts";
import { presentBrowser } from "./find-browser.mjs";
import { project } from "./run.mjs";

try {
  const { out, since } = parseArgs({
    options: { out: { type: "string", default: "review" }, since: { type: "string" } },
  }).values;
  const html = since === undefined ? await makePack(project) : await makeChanges(project, since);
  const folder = path.resolve(out);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, since === undefined ? "review-pack.html" : "what-changed.html");
  writeFileSync(file, html);
  console.log(file);
  const browser = await presentBrowser();
  if (browser === undefined) {
    console.log("There is no Chromium or Google Chrome here, so there is no PDF. Open the HTML file and print it.");
  } else {
    console.log(await print(file, browser));
  }
} catch (error) {
  const isOption = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!(error instanceof ReviewError || isOption)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * Prints an HTML file to a PDF beside it, on A4, with numbered pages.
 *
 * @param {string} file
 * @param {string} executablePath the browser
 * @returns {Promise<string>} the PDF's path
 */
async function print(file, executablePath) {
  const pdf = file.replace(/\.html$/, ".pdf");
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.pdf({
      path: pdf,
      format: "A4",
      printBackground: true,
      preferCSSPageSize: true,
      outline: true,
      tagged: true,
      displayHeaderFooter: true,
      headerTemplate: "<span></span>",
      footerTemplate:
        '<div style="width:100%;font:8px sans-serif;text-align:center"><span class="title"></span> · <span class="pageNumber"></span> / <span class="totalPages"></span></div>',
    });
  } finally {
    await browser.close();
  }
  return pdf;
}
