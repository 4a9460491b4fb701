import encodeQR from "qr";

/** A QR code, drawn on a grid of modules with the quiet margin of four modules that ISO/IEC 18004 asks for. */
export interface QrCode {
  /** Width and height, in modules. */
  readonly size: number;
  /** The dark modules as SVG path data, one unit a module. */
  readonly path: string;
}

const QUIET = 4;

/**
 * A QR code that leads to an address. It can be read with 15% of it torn or stained.
 *
 * @param address a whole web address
 * @throws the encoder's error, when the address is too long for a code
 */
export function qrCode(address: string): QrCode {
  const rows = encodeQR(address, "raw", { ecc: "medium", border: QUIET });
  return { size: rows.length, path: rows.map(runs).join("") };
}

/** A code as a whole picture: black on white in every colour scheme, since that is what cameras read best. */
export function qrSvg(address: string): string {
  const { size, path } = qrCode(address);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  );
}

/** The dark runs of one row, each as a bar of one module's height. */
function runs(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x]) x += 1;
    path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
  }
  return path;
}
