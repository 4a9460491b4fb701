import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { isRightToLeft } from "../lib/site/direction.ts";
import { routes } from "../lib/site/routes.ts";
import { ui } from "../lib/site/ui.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: ui.site.name,
  description: ui.site.description,
  icons: { icon: "/assets/icon.svg" },
  formatDetection: { telephone: false },
  // What a message or another site previews: the same neutral line for every page.
  openGraph: { title: ui.site.name, description: ui.site.description },
  twitter: null,
};

export const viewport: Viewport = {
  // The page's own colours, as in app/globals.css: a browser framed in red would say danger on every page. The first that
  // fits is taken.
  themeColor: [{ media: "(prefers-color-scheme:dark)", color: "#10212a" }, { color: "#fbf7f0" }],
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang={ui.site.language} dir={isRightToLeft ? "rtl" : undefined}>
      <head>
        <link rel="stylesheet" href={routes.printStyles()} media="print" />
      </head>
      <body>{children}</body>
    </html>
  );
}
