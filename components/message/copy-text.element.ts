/**
 * Puts a *Copy* button under every message (`data-copy` holds the button's words). It copies the words with each blank
 * as a line, and says so in `data-copied`; where the browser refuses, the words are marked and `data-failed` says what to do.
 * It keeps nothing, sends nothing, and reads nothing but the message.
 */
const BLOCKS = "li, p:not(li p)";

/** The words of a message: a paragraph or bullet a line, blanks as ruled lines. */
function wordsOf(message: HTMLElement): string {
  const copy = message.cloneNode(true) as HTMLElement;
  for (const blank of copy.querySelectorAll(".blank")) blank.textContent = "____";
  return [...copy.querySelectorAll(BLOCKS)]
    .map((block) => {
      const words = (block.textContent ?? "").replace(/\s+/g, " ").trim();
      return block.localName === "li" ? `- ${words}` : `${words}\n`;
    })
    .join("\n")
    .trim();
}

for (const message of document.querySelectorAll<HTMLElement>("[data-copy]")) {
  const { copy = "", copied = "", failed = "" } = message.dataset;
  const row = document.createElement("p");
  row.className = "copy screen";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = copy;
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    // Emptied first, so that a second press is said again.
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(wordsOf(message));
      status.textContent = copied;
    } catch {
      getSelection()?.selectAllChildren(message);
      status.textContent = failed;
    }
  });
  row.append(button, " ", status);
  message.after(row);
}
