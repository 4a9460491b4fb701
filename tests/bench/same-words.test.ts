import { describe, expect, test } from "vitest";
import { markdownOf } from "../../lib/bench/markdown.ts";

const page = (main: string) => `<!doctype html><title>x</title><header>Frame</header><main>${main}</main>`;
const none = () => false;

describe("the words that every generator gets", () => {
  test("are the page's own part, with its title apart", () => {
    const { title, body } = markdownOf(
      page("<h1>The law</h1><p>In <strong>short</strong>:</p><ul><li>One</li></ul>"),
      none,
    );
    expect(title).toBe("The law");
    expect(body).toBe("In **short**:\n\n- One\n");
  });

  test("lead only to pages that every generator has", () => {
    const { body } = markdownOf(
      page('<h1>x</h1><p><a href="/in/">In</a> <a href="/out/">Out</a> <a href="tel:999">999</a></p>'),
      (href) => href === "/in/",
    );
    expect(body).toBe("[In](/in/) Out 999\n");
  });

  test("hold no number and no address, as our gate wants it", () => {
    const { body } = markdownOf(page("<h1>x</h1><p>Ring 0800 1111 000 or see ceop.police.uk</p>"), none);
    expect(body).toBe("Ring their number or see their address\n");
  });

  test("hold no mark that a Markdown reader would take for its own", () => {
    const { body } = markdownOf(page("<h1>x</h1><p>A * and a &lt;b&gt; and {this}</p>"), none);
    expect(body).toBe("A \\* and a \\<b\\> and \\{this\\}\n");
  });

  test("leave out what only works with a script", () => {
    const { body } = markdownOf(page("<h1>x</h1><p>Yes</p><button>Copy</button><script>no()</script>"), none);
    expect(body).toBe("Yes\n");
  });
});
