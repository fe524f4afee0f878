const READ = 'h1, .lead, .prose h2, .prose p, .prose li';

/** What is told when reading starts or ends: whether it reads, and a sentence for the status line. */
type Tell = (reading: boolean, words: string) => void;

/** Reads the entry of the page aloud, passage by passage, with the voices of the browser. */
export class ReadAloud {
  private turn = 0;
  private readonly passages: HTMLElement[];
  private readonly tell: Tell;

  /** @returns a reader; undefined where the page has no entry or the browser no voice */
  static of(document: Document, tell: Tell): ReadAloud | undefined {
    const entry = document.querySelector('.entry');
    if (!entry || !('speechSynthesis' in window)) return undefined;
    return new ReadAloud(
      // A list item that holds paragraphs would be read twice.
      [...entry.querySelectorAll<HTMLElement>(READ)].filter((passage) => !passage.querySelector('p, li')),
      tell,
    );
  }

  private constructor(passages: HTMLElement[], tell: Tell) {
    this.passages = passages;
    this.tell = tell;
  }

  toggle(): void {
    if (this.turn % 2 === 1) this.stop();
    else {
      this.turn += 1;
      this.tell(true, '开始朗读');
      this.read(0, this.turn);
    }
  }

  stop(): void {
    if (this.turn % 2 === 0) return;
    this.turn += 1;
    speechSynthesis.cancel();
    this.mark(undefined);
    this.tell(false, '已停止朗读');
  }

  /** One utterance a passage: Chromium cuts long ones off after a quarter of a minute. */
  private read(index: number, turn: number): void {
    if (turn !== this.turn) return;
    const passage = this.passages[index];
    if (!passage) {
      this.stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(passage.textContent ?? '');
    utterance.lang = 'zh-CN';
    utterance.rate = 0.9;
    utterance.onend = () => {
      this.read(index + 1, turn);
    };
    utterance.onerror = () => {
      if (turn !== this.turn) return;
      this.stop();
      this.tell(false, '这台设备没有可用的中文语音，不能朗读');
    };
    this.mark(passage);
    speechSynthesis.speak(utterance);
  }

  private mark(passage: HTMLElement | undefined): void {
    for (const old of document.querySelectorAll('.is-read')) old.classList.remove('is-read');
    passage?.classList.add('is-read');
  }
}
