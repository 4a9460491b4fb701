/**
 * Brings an object store up to what was built: `npm run upload -- https://s3.eu-west-2.amazonaws.com/bucket`. Keys and
 * region come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_REGION. `--plan` only prints what
 * would be put, and needs no keys; `--form br|gzip|none` says how texts are packed; `--again` puts every file.
 */
import { parseArgs } from "node:util";
import { builtSite } from "../hosting/built-site.ts";
import { ObjectStore } from "../hosting/object-store.ts";
import { upload } from "../hosting/upload.ts";
import { FORMS, type Form, planUpload } from "../hosting/upload-plan.ts";

const { values, positionals } = parseArgs({
  options: { plan: { type: "boolean" }, again: { type: "boolean" }, form: { type: "string", default: "gzip" } },
  allowPositionals: true,
});
const address = URL.parse(positionals[0] ?? "");
const { form } = values;
if (!isForm(form) || (address === null && !values.plan)) {
  fail("Say which bucket: npm run upload -- https://s3.eu-west-2.amazonaws.com/bucket (and, if you wish, --form br).");
}
const built = await builtSite();
if (built === undefined) fail("There is nothing to upload yet. Run: npm run build");

if (values.plan || address === null) {
  for (const { key, file, ending, headers } of planUpload(built.manifest, form).flat()) {
    console.log(JSON.stringify({ key, file: file.path + ending, ...headers }));
  }
} else {
  const {
    AWS_ACCESS_KEY_ID: id,
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_SESSION_TOKEN: token,
    AWS_REGION: region,
  } = process.env;
  if (!id || !secret || !region) fail("Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION.");
  const store = new ObjectStore({ url: address.href, region, keys: { id, secret, ...(token ? { token } : {}) } });
  try {
    const { put, same, removed } = await upload({ ...built, form, again: values.again ?? false, store });
    console.log(`Put ${put} files; ${same} stood there already; took ${removed} away.`);
  } catch (error) {
    fail(error instanceof Error ? `${error.message} Run it again: nothing was taken away.` : String(error));
  }
}

function isForm(text: string): text is Form {
  return Object.hasOwn(FORMS, text);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
