import type contacts from "../../content/contacts.json";

/** A contact in `content/contacts.json`. */
export type ContactId = keyof typeof contacts;
