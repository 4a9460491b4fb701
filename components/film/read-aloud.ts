/** Reads a line with a voice of the device itself. A voice on a network would send the words to someone else. */
export class ReadAloud {
  #voice: SpeechSynthesisVoice | undefined;
  #done: (() => void) | undefined;

  /** Calls back once a voice of the device for the page's language is known; never if there is none. */
  constructor(found: () => void) {
    if (!("speechSynthesis" in window)) return;
    const look = () => {
      const language = document.documentElement.lang.slice(0, 2) || "en";
      const voice = speechSynthesis.getVoices().find((one) => one.localService && one.lang.startsWith(language));
      if (voice && !this.#voice) {
        this.#voice = voice;
        found();
      }
    };
    look();
    speechSynthesis.addEventListener?.("voiceschanged", look);
  }

  /** Whether a line is still being said. */
  get speaking(): boolean {
    return this.#done !== undefined;
  }

  say(words: string): void {
    this.stop();
    if (!this.#voice) return;
    const line = new SpeechSynthesisUtterance(words);
    line.voice = this.#voice;
    line.lang = this.#voice.lang;
    const over = () => {
      clearTimeout(timer);
      if (this.#done === over) this.#done = undefined;
    };
    // Some phones never say that they have finished.
    const timer = setTimeout(over, 4000 + words.length * 110);
    line.onend = over;
    line.onerror = over;
    this.#done = over;
    speechSynthesis.speak(line);
  }

  stop(): void {
    this.#done?.();
    if (this.#voice) speechSynthesis.cancel();
  }
}
