import { Tokenizer } from 'htmlparser2';

/** Attributes of an element by name, character references decoded. */
export type Attributes = ReadonlyMap<string, string>;

/** What a walk through markup meets, in order; `at` is the offset in the source. */
export interface MarkupHandler {
  open(name: string, attributes: Attributes, empty: boolean, at: number): void;
  close(name: string, at: number): void;
  /** A run of text with its character references decoded. */
  text(text: string, at: number): void;
}

const NONE: Attributes = new Map();

/**
 * Walks XML or HTML without building a tree: memory and time are linear and nesting costs nothing, which is
 * why the tokenizer of htmlparser2 is used and not its parser. Declarations are passed over, so no entity can
 * be defined or expanded (no "billion laughs"). Damage never throws; a tag that is not finished is left out.
 * @param dialect 'html' knows all named references and the raw text of script and style, and lowers names
 */
export function walkMarkup(source: string, dialect: 'xml' | 'html', handler: MarkupHandler): void {
  const isHtml = dialect === 'html';
  const named = (start: number, end: number): string => (isHtml ? source.slice(start, end).toLowerCase() : source.slice(start, end));
  let text = '';
  let textAt = 0;
  const addText = (more: string, at: number): void => {
    if (text === '') textAt = at;
    text += more;
  };
  const endText = (): void => {
    if (text === '') return;
    const whole = text;
    text = '';
    handler.text(whole, textAt);
  };
  let element = '';
  let elementAt = 0;
  let attributes: Map<string, string> | undefined;
  let attribute = '';
  let value = '';
  const open = (empty: boolean): void => {
    endText();
    handler.open(element, attributes ?? NONE, empty, elementAt);
    attributes = undefined;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: !isHtml, decodeEntities: true },
    {
      ontext: (start, end) => addText(source.slice(start, end), start),
      ontextentity: (code, end) => addText(String.fromCodePoint(code), end),
      oncdata: (start, end, offset) => {
        if (!isHtml) addText(source.slice(start, end - offset), start);
      },
      onopentagname(start, end) {
        element = named(start, end);
        elementAt = start - 1;
        attributes = undefined;
      },
      onattribname(start, end) {
        attribute = named(start, end);
        value = '';
      },
      onattribdata: (start, end) => (value += source.slice(start, end)),
      onattribentity: (code) => (value += String.fromCodePoint(code)),
      onattribend() {
        attributes ??= new Map();
        // The first of two attributes of one name counts (HTML Standard, 13.2.5.33).
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag(start, end) {
        endText();
        handler.close(named(start, end), start);
      },
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: endText,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
