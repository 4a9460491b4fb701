import { routes } from "../../lib/site/routes.ts";
import { keepWords as words } from "./keep-words.ts";
import { KeptList } from "./kept-list.tsx";

/**
 * The page on which a reader decides to keep a plan, and removes it again. `keep.element.ts` shows the part that holds;
 * without script the page says that nothing is kept, and how else to keep a plan.
 */
export function Keep() {
  const { busy, kept, refused, unreachable, changing, gone, removed, left } = words.status;
  return (
    <div className="max-w-[38rem]">
      <h1 className="mt-4">{words.title}</h1>
      <p className="mt-3" data-keep="plain">
        {words.plain}
      </p>
      <div hidden data-keep="none">
        <p className="mt-3">{words.none}</p>
        <p className="mt-4">
          <a className="go" href={routes.start()}>
            {words.start}
          </a>
        </p>
      </div>
      <div hidden data-keep="offer">
        <p className="mt-3">
          <b>{words.leaves}</b>
        </p>
        <p className="mt-2">{words.danger}</p>
        <p className="mt-2">{words.opens}</p>
      </div>
      <div hidden data-keep="leaving">
        <label className="tick mt-3">
          <input type="checkbox" defaultChecked data-keep="leave-too" />
          {words.leaveToo}
        </label>
      </div>
      <p
        role="status"
        tabIndex={-1}
        className="mt-2 font-bold"
        data-keep="status"
        data-busy={busy}
        data-kept={kept}
        data-refused={refused}
        data-unreachable={unreachable}
        data-changing={changing}
        data-gone={gone}
        data-removed={removed}
        data-left={left}
      />
      <div hidden data-keep="ask">
        <p className="mt-3">
          <button type="button" className="go" data-keep="keep">
            {words.keep}
          </button>
        </p>
        <p className="mt-2">
          <a className="inline-block py-2" href={routes.start()} data-keep="back">
            {words.back}
          </a>
        </p>
      </div>
      <section className="panel card" hidden data-keep="kept">
        <h2>{words.keptTitle}</h2>
        <KeptList />
        <p hidden className="mt-2" data-keep="rest">
          {words.rest}
        </p>
        <p className="chips mt-3">
          <button type="button" data-keep="remove">
            {words.remove}
          </button>
        </p>
        <p className="meta mt-3">{words.drops}</p>
      </section>
      <section className="panel">
        <h2>{words.otherTitle}</h2>
        <div className="prose mt-2">
          <ul>
            {words.other.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </div>
      </section>
    </div>
  );
}
