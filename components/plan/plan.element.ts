/** All that moves on a plan, in one module: a slow line asks once. */
import "../keep/kept-here.element.ts";
import "../contact/open-now.element.ts";
import "../share/share.element.ts";
