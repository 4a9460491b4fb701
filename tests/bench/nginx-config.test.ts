import { describe, expect, test } from "vitest";
import { nginxConfig } from "../../lib/bench/nginx.ts";
import { HEADER_RULES } from "../../lib/publish/headers.ts";
import { renderNginx } from "../../lib/publish/render-nginx.ts";

const generated = renderNginx(HEADER_RULES, [{ under: "/", page: "/404.html" }]);

describe("the nginx that is measured", () => {
  test("sends every header that the build has configured", () => {
    const config = nginxConfig("/tmp/bench", [{ root: "/site", port: 4450, tlsPort: 4451, generated }]);
    const headers = (text: string) => [...text.matchAll(/add_header ([\w-]+)/g)].map(([, name]) => name);
    expect(headers(generated).length).toBeGreaterThan(8);
    expect(headers(config)).toEqual(headers(generated));
  });

  test("listens on this machine only, and with nothing older than TLS 1.3", () => {
    const config = nginxConfig("/tmp/bench", [{ root: "/site", port: 4450, tlsPort: 4451, generated }]);
    expect(config).toContain("listen 127.0.0.1:4450;");
    expect(config).toContain("listen 127.0.0.1:4451 ssl http2;");
    expect(config).toContain("ssl_protocols TLSv1.3;");
    expect(config).not.toContain("8080");
  });

  test("is bare where it stands for nginx without our configuration", () => {
    expect(nginxConfig("/tmp/bench", [{ root: "/site", port: 4450 }])).not.toContain("add_header");
  });

  test("is refused when the build's configuration no longer has the lines to change", () => {
    const changed = generated.replace("listen 8080", "listen 9090");
    expect(() => nginxConfig("/tmp/bench", [{ root: "/site", port: 4450, generated: changed }])).toThrow(
      "has no line “listen 8080;”",
    );
  });
});
