import { type Box, type Diagram, type Line, ROW, TITLE } from "../../lib/flow/diagram.ts";
import { decisionWords } from "../../lib/site/decision-words.ts";
import { routes } from "../../lib/site/routes.ts";
import { fill } from "../../lib/site/ui.ts";
import { svgFile } from "./svg-file.ts";

const { map } = decisionWords;

/** The name of the drawing within the page, so that its printed sheets can show the same one. */
const DRAWING = "drawing";
const UNITS_IN_A_REM = 16;
const FONT = "'Atkinson Hyperlegible Next', Arial, Helvetica, Roboto, sans-serif";

/** The decision map within its page. It has the page's colours, and grows with the size of its text. */
export function FlowMap({ diagram }: { readonly diagram: Diagram }) {
  const { width, height } = diagram;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose links are read one by one; a fieldset is for controls.
    <svg
      className="map"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / UNITS_IN_A_REM}rem`}
      role="group"
      aria-labelledby="map-name"
      aria-describedby="map-about"
    >
      <title id="map-name">{map.drawing}</title>
      <desc id="map-about">{about(diagram)}</desc>
      <Drawing diagram={diagram} />
    </svg>
  );
}

/** What the drawing and its sheets share. It stands apart, because paper shows nothing of a drawing that is hidden. */
export function FlowMapTip() {
  return (
    <svg className="map-shared" width="0" height="0" aria-hidden="true">
      <Tip />
    </svg>
  );
}

/** The same drawing cut into sheets of paper, shown only in print. */
export function FlowMapSheets({ diagram: { width, sheets } }: { readonly diagram: Diagram }) {
  return (
    <div className="map-sheets" aria-hidden="true">
      {sheets.map(({ y, height }, index) => (
        <div key={y}>
          <p>{fill(map.sheet, { n: index + 1, of: sheets.length })}</p>
          <svg viewBox={`0 ${y} ${width} ${height}`} aria-hidden="true">
            <use href={`#${DRAWING}`} />
          </svg>
        </div>
      ))}
    </div>
  );
}

/** The map as a file of its own, in ink on paper: a browser makes it as large as its reader likes. */
export function flowMapFile(diagram: Diagram): string {
  const { width, height } = diagram;
  return svgFile(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{map.drawing}</title>
      <desc>{about(diagram)}</desc>
      <Tip />
      <rect width={width} height={height} fill="#fbf7f0" />
      <Drawing diagram={diagram} />
    </svg>,
  );
}

function about({ boxes }: Diagram): string {
  return fill(map.drawingAbout, { questions: boxes.filter(({ kind }) => kind === "question").length });
}

/** The tip of every arrow. */
function Tip() {
  return (
    <marker
      id="tip"
      className="map-tip"
      viewBox="0 0 9 10"
      refX="8"
      refY="5"
      markerWidth="9"
      markerHeight="10"
      markerUnits="userSpaceOnUse"
      orient="auto"
      fill="#0b5d5e"
    >
      <path d="M0 0L9 5L0 10z" />
    </marker>
  );
}

/** Colours are attributes, for the file; the page's stylesheet has the last word. */
function Drawing({ diagram: { boxes, arrows } }: { readonly diagram: Diagram }) {
  return (
    <g id={DRAWING} fontFamily={FONT} fontSize={ROW.size} fill="#16303a">
      <g className="map-lines" fill="none" stroke="#0b5d5e" strokeWidth="1.5">
        {arrows.map(({ kind, path }) => (
          <path key={path} d={path} markerEnd="url(#tip)" strokeDasharray={kind === "joins" ? "5 4" : undefined} />
        ))}
      </g>
      <g className="map-boxes" fill="#fffdf9" stroke="#857a69">
        {boxes.map(({ id, x, y, width, height }) => (
          <rect key={id} x={x} y={y} width={width} height={height} rx="10" />
        ))}
      </g>
      <g className="map-dots" fill="#0b5d5e">
        {boxes
          .filter(({ kind }) => kind === "question")
          .flatMap(({ id, x, width, rows }) =>
            rows.map((row) => <circle key={`${id} ${row.option}`} cx={x + width} cy={row.y} r="3.5" />),
          )}
      </g>
      {boxes.map((box) => (
        <Words key={box.id} box={box} />
      ))}
    </g>
  );
}

function Words({ box: { id, kind, x, y, width, height, title, headings, rows } }: { readonly box: Box }) {
  const isPlan = kind === "plan";
  const name = (
    <text
      className={isPlan ? undefined : "map-link"}
      fill={isPlan ? undefined : "#0b5d5e"}
      fontSize={TITLE.size}
      fontWeight="700"
    >
      <Lines lines={title} />
    </text>
  );
  return (
    <g>
      {isPlan ? (
        name
      ) : (
        <a href={routes.decisionList("questions", id)}>
          <rect x={x} y={y} width={width} height={height} rx="10" fill="none" pointerEvents="all" />
          {name}
        </a>
      )}
      {/* What is written in the box lies over the link, and lets a finger through. */}
      <g pointerEvents="none">
        {headings.map((line) => (
          <text key={line.y} fontWeight="700" x={line.x} y={line.y}>
            {line.text}
          </text>
        ))}
        {rows.map(({ option, lines }) => (
          <text key={option}>
            <Lines lines={lines} />
          </text>
        ))}
      </g>
    </g>
  );
}

/** Lines of one text. A space that takes no room stands between them, so that a search finds words across them. */
function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map(({ x, y, text }, index) => (
    <tspan key={y} x={x} y={y}>
      {text}
      {index < lines.length - 1 ? <tspan fontSize="0"> </tspan> : null}
    </tspan>
  ));
}
