/** Something wrong in a film or its screenplay, said so that a writer can mend it without help. */
export class FilmError extends Error {
  readonly file: string;
  readonly problems: readonly string[];

  /**
   * @param file the file's path from the project's root
   * @param problems sentences: which beat or line, what is wrong, what to do
   */
  constructor(file: string, problems: readonly string[]) {
    super(`${file}\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "FilmError";
    this.file = file;
    this.problems = problems;
  }
}
