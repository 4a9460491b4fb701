/**
 * Ways to print a page, send it or copy its link, at the end of the page's words. What is sent is the same neutral line
 * for every page, and the address without what follows `#` or `?`. It keeps nothing, and sends nothing by itself.
 * It finds its own place, and does nothing where it has been before or where a page has no such place.
 */
import words from "../../content/en/share.json" with { type: "json" };

const PLANS = "/what-to-do/";
/** How long the sheet waits for its code, in milliseconds. */
const PATIENCE = 500;

const place = document.querySelector("main .panel.meta");
if (place && !document.getElementById("share")) {
  const url = location.origin + location.pathname;
  const isPlan = location.pathname.startsWith(PLANS);

  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = "", className = "") => {
    const made = document.createElement(tag);
    made.textContent = text;
    made.className = className;
    return made;
  };
  const status = make("p", "", "mt-2");
  status.setAttribute("role", "status");
  const buttons = make("p", "", "chips mt-2");
  const add = (text: string, press: () => Promise<unknown>) => {
    const button = make("button", text);
    button.type = "button";
    button.onclick = async () => {
      // Emptied first, so that a second press is said again.
      status.textContent = "";
      try {
        // A browser may refuse at once or later.
        await press();
      } catch (error) {
        showLink(error as Error);
      }
    };
    buttons.append(button);
  };
  const showLink = (error: { readonly name?: string }) => {
    // The reader closed the browser's own sheet.
    if (error.name === "AbortError") return;
    const link = make("b", url);
    status.append(`${words.failed} `, link);
    getSelection()?.selectAllChildren(link);
  };

  // A browser that does not fetch what is out of sight when it prints has the code after this.
  const fetchCode = () => {
    const code = document.querySelector<HTMLImageElement>(".qr img");
    if (code) code.loading = "eager";
  };
  const { title } = document;
  addEventListener("beforeprint", () => {
    fetchCode();
    // An article's title tells what happened, and would name the file that is saved. That of a plan does not.
    if (!isPlan) document.title = words.sharedTitle;
  });
  addEventListener("afterprint", () => {
    document.title = title;
  });

  add(words.print, async () => {
    fetchCode();
    setTimeout(print, PATIENCE);
  });
  if ("share" in navigator) {
    add(words.send, () => navigator.share({ title: words.sharedTitle, text: words.sharedText, url }));
  }
  add(words.copy, async () => {
    await navigator.clipboard.writeText(url);
    status.textContent = words.copied;
  });

  const section = make("section", "", "panel screen");
  section.id = "share";
  section.append(make("h2", words.title));
  if (isPlan) section.append(make("p", words.plan));
  section.append(buttons, status);
  place.before(section);
}
