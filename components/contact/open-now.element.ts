/**
 * Says *Open now* or *Closed now* after a service's hours, where the page can know.
 *
 * Every line with `data-hours` (written by `encodeHours`) also carries its words in `data-open-words` and
 * `data-closed-words`. Without this script, or where hours are not verified, the line reads as it was written.
 * It keeps nothing, sends nothing, and changes only the text of one span it makes.
 */
import { availability } from "../../lib/contacts/availability.ts";
import { decodeHours } from "../../lib/contacts/encode-hours.ts";

for (const line of document.querySelectorAll<HTMLElement>("[data-hours]")) {
  const { hours: encoded = "", openWords = "", closedWords = "" } = line.dataset;
  const known = decodeHours(encoded);
  if (known) {
    const span = document.createElement("span");
    span.className = "open-now";
    let timer: ReturnType<typeof setTimeout>;

    const update = () => {
      const now = new Date();
      const found = availability(known.hours, now, known.bankHolidays);
      const change = found.state === "open" ? found.until : found.state === "closed" ? found.opens : undefined;
      span.dataset.state = found.state;
      span.textContent = found.state === "open" ? openWords : closedWords;
      clearTimeout(timer);
      if (change) timer = setTimeout(update, change.getTime() - now.getTime());
    };

    update();
    line.append(" ", span);
    // A phone that slept may have missed its timer.
    document.addEventListener("visibilitychange", update);
  }
}
