/** The only place that asks what time it is. A film's time runs from here. */
export class Clock {
  #from = 0;
  #since = 0;
  #rate = 1;
  #frame = 0;
  #drawn = 0;
  readonly #tick: (time: number) => void;

  /** @param tick called at most 25 times a second while running */
  constructor(tick: (time: number) => void) {
    this.#tick = tick;
  }

  get running(): boolean {
    return this.#frame !== 0;
  }

  get time(): number {
    return this.running ? this.#from + ((performance.now() - this.#since) / 1000) * this.#rate : this.#from;
  }

  set time(time: number) {
    this.#from = time;
    this.#since = performance.now();
  }

  set rate(rate: number) {
    this.time = this.time;
    this.#rate = rate;
  }

  start(): void {
    if (this.running) return;
    this.#since = performance.now();
    const step = (now: number) => {
      this.#frame = requestAnimationFrame(step);
      if (now - this.#drawn < 38) return;
      this.#drawn = now;
      this.#tick(this.time);
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    this.#from = this.time;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
