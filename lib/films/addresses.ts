/** Where a film's files are. The site's routes serve them; each is named in the page, so publishing may rename it. */
export const filmFiles = {
  /** The player with its engine, cast and sets. */
  player: () => "/assets/film-stage.js",
  /** One film's timeline, as a module. Its folder is never kept on the phone: it would tell which film was watched. */
  data: (id: string) => `/assets/films/${id}.js`,
  /** One beat as a picture. */
  still: (id: string, beat: string) => `/films/${id}/${beat}.svg`,
  /** The words of the ordinary video, as WebVTT. */
  words: (id: string) => `/films/${id}/words.vtt`,
} as const;
