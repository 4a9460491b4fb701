import * as z from "zod";
import { screenplaySchema } from "../films/schema.ts";
import {
  aboutSchema,
  contactSchema,
  contactWordsSchema,
  guideSchema,
  panelSchema,
  platformSchema,
  platformWordsSchema,
  questionSchema,
  retiredSchema,
  securitySchema,
  sharedSchema,
  situationSchema,
  sourceSchema,
  stepSchema,
  talkSchema,
  termSchema,
  topicSchema,
} from "./schemas.ts";

/** A kind of file, for editors: its fields with what to write into each. */
interface FileKind {
  readonly name: string;
  /** What one is, for the page that lists the fields. */
  readonly title: string;
  /** Which files are of this kind, from the project's root. */
  readonly files: string;
  readonly schema: z.ZodType;
}

const byId = (schema: z.ZodType) => z.record(z.string(), schema);

/** Every kind of file a writer meets. `ui.json` is not one: its keys are named in the code. */
export const FILE_KINDS: readonly FileKind[] = [
  { name: "step", title: "A step", files: "content/en/steps/*.mdx", schema: stepSchema },
  { name: "panel", title: "A panel", files: "content/en/panels/*.mdx", schema: panelSchema },
  { name: "shared", title: "What several texts say alike", files: "content/en/shared/*.mdx", schema: sharedSchema },
  { name: "question", title: "A question", files: "content/en/questions/*.mdx", schema: questionSchema },
  { name: "situation", title: "A situation", files: "content/en/situations/*.mdx", schema: situationSchema },
  { name: "topic", title: "A topic", files: "content/en/topics/*.mdx", schema: topicSchema },
  { name: "about", title: "A page about the site", files: "content/en/about/*.mdx", schema: aboutSchema },
  { name: "guide", title: "A guide", files: "content/en/guides/*/*.mdx", schema: guideSchema },
  { name: "film", title: "A film", files: "content/en/films/*.mdx", schema: screenplaySchema },
  { name: "conversation", title: "A conversation", files: "content/en/talks/*.yaml", schema: talkSchema },
  { name: "contacts", title: "Services: facts", files: "content/contacts.json", schema: byId(contactSchema) },
  {
    name: "contact-words",
    title: "Services: words",
    files: "content/en/contacts.json",
    schema: byId(contactWordsSchema),
  },
  { name: "platforms", title: "Apps: facts", files: "content/platforms.json", schema: byId(platformSchema) },
  {
    name: "platform-words",
    title: "Apps: words",
    files: "content/en/platforms.json",
    schema: byId(platformWordsSchema),
  },
  { name: "terms", title: "Words that differ by nation", files: "content/en/terms.json", schema: byId(termSchema) },
  { name: "sources", title: "Sources", files: "content/sources.json", schema: byId(sourceSchema) },
  { name: "retired", title: "Retired addresses", files: "content/retired.json", schema: retiredSchema },
  { name: "security", title: "The date of security.txt", files: "content/security.json", schema: securitySchema },
];

interface Field {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Field | boolean;
  readonly items?: Field;
  readonly enum?: readonly string[];
}

/** The schema of a kind as an editor reads it. */
export function jsonSchema({ title, schema }: FileKind): object {
  return { ...z.toJSONSchema(schema, { io: "input" }), title };
}

/** The files made from the schemas: their paths from the project's root, each with its text. */
export function schemaFiles(): Map<string, string> {
  const files = new Map(
    FILE_KINDS.map((kind) => [
      `docs/schemas/${kind.name}.schema.json`,
      `${JSON.stringify(jsonSchema(kind), null, 2)}\n`,
    ]),
  );
  files.set("docs/reference/fields.md", fieldsPage());
  return files;
}

/** Every field of every kind in tables, for editors that complete no fields at the head of an MDX file. */
function fieldsPage(): string {
  const parts = FILE_KINDS.map((kind) => {
    const top = jsonSchema(kind) as Field;
    const rows = rowsOf(entryOf(top));
    return `## ${kind.title}\n\n\`${kind.files}\`\n\n| field | needed | what it is |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `<!-- Made by npm run schemas from lib/content/schemas.ts. Do not edit. -->

# Fields

What may stand at the head of each file, or in it where it is all fields. A field that is not listed is refused. The
same tables are in \`docs/schemas/\` for editors.

${parts.join("\n")}`;
}

/** One entry, where a file is a list of them. */
function entryOf(field: Field): Field {
  if (field.properties) return field;
  if (field.items) return entryOf(field.items);
  return typeof field.additionalProperties === "object" ? entryOf(field.additionalProperties) : field;
}

function rowsOf(field: Field, at = ""): string[] {
  return Object.entries(field.properties ?? {}).flatMap(([name, inner]) => {
    const needed = field.required?.includes(name) ? "yes" : "";
    const choice = inner.enum ? ` One of: ${inner.enum.join(", ")}.` : "";
    const description = `${inner.description ?? ""}${choice}`.trim().replaceAll("|", "\\|").replaceAll("<", "&lt;");
    const below = entryOf(inner);
    const path = below === inner ? `${at}${name}.` : `${at}${name}[].`;
    return [`| \`${at}${name}\` | ${needed} | ${description} |`, ...rowsOf(below, path)];
  });
}
