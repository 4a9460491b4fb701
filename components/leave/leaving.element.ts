/**
 * The empty page in place of ours. It goes on to somewhere ordinary, each time it is shown: so Back bounces off it.
 * Going on must wait until the page has loaded, or the browser would put the new page in this one's place
 * and keep what lies ahead within reach of Forward.
 */
const onward = document.querySelector<HTMLAnchorElement>("[data-onward]");

addEventListener("pageshow", () => {
  setTimeout(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: as in leave.element.ts
    document.cookie = "leaving=; Max-Age=0; Path=/; SameSite=Strict";
    if (onward) location.assign(onward.href);
  });
});
