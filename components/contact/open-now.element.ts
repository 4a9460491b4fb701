/**
 * Says *Open now* or *Closed now* after a service's hours, where the page can know.
 *
 * Every line with `data-hours` (written by `encodeHours`) also carries its words in `data-open-words` and
 * `data-closed-words`. Without this script, or where hours are not verified, the line reads as it was written.
 * It keeps nothing, sends nothing, and changes only the text of one span it makes.
 */
import { availability } from "../../lib/contacts/availability.ts";
import { decodeHours } from "../../lib/contacts/encode-hours.ts";

/** The years for which bank holidays are known. A test holds them to `content/bank-holidays.json`. */
const FIRST_YEAR = 2026;
const LAST_YEAR = 2028;

for (const line of document.querySelectorAll<HTMLElement>("[data-hours]")) {
  const { hours: encoded = "", openWords = "", closedWords = "" } = line.dataset;
  const known = decodeHours(encoded);
  if (known) {
    const span = document.createElement("span");
    span.className = "open-now";
    let timer: ReturnType<typeof setTimeout>;

    const update = () => {
      const now = new Date();
      clearTimeout(timer);
      // A clock that is wrong by years knows no day of the week, and old copies know no later bank holidays.
      const isPlausible = now.getFullYear() >= FIRST_YEAR && now.getFullYear() <= LAST_YEAR;
      if (!isPlausible && known.hours.kind !== "always") {
        span.textContent = "";
        return;
      }
      const found = availability(known.hours, now, known.bankHolidays);
      const change = found.state === "open" ? found.until : found.state === "closed" ? found.opens : undefined;
      span.dataset.state = found.state;
      span.textContent = found.state === "open" ? openWords : closedWords;
      if (change) timer = setTimeout(update, change.getTime() - now.getTime());
    };

    update();
    line.append(" ", span);
    // A phone that slept may have missed its timer.
    document.addEventListener("visibilitychange", update);
  }
}
