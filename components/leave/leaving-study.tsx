import { leavingStudy } from "../../lib/site/leaving-study.ts";

/** What was found when leaving was tried in three engines. */
export function LeavingStudy() {
  const { did, engines } = leavingStudy();
  return (
    <>
      <p>{did}</p>
      {engines.map(({ name, lines }) => (
        <section key={name}>
          <h3>{name}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
