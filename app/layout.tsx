import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { isRightToLeft } from "../lib/site/direction.ts";
import { routes } from "../lib/site/routes.ts";
import { ui } from "../lib/site/ui.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: ui.site.name,
  description: ui.site.description,
  icons: { icon: "/icon.svg" },
  formatDetection: { telephone: false },
  // What a message or another site previews: the same neutral line for every page.
  openGraph: { title: ui.site.name, description: ui.site.description },
  twitter: null,
};

export const viewport: Viewport = {
  // One for light and dark: two cost each page more than their difference is worth.
  themeColor: "#8f1d1d",
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
