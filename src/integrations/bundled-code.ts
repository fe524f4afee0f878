/** Code of others that stands inside the published files of a package, where the bundler cannot see it. */
export interface BundledCode {
  name: string;
  licence: string;
  /** As its licence wants it repeated; where that is not at hand, the address of its source. */
  copyright: string;
  /** What its licence asks for beyond its text. */
  remark?: string;
}

interface Bundle {
  /** The table was read off this version of the package; a test fails when another one is installed. */
  version: string;
  code: BundledCode[];
}

const GPL_REMARK = `这一部分在 pagefind/wasm.unknown.pagefind 里，该文件因此按 GPL-3.0 的条件提供（全文见 licences/gpl-3.0.txt），本网站没有改动它。
源代码：https://github.com/Pagefind/pagefind/tree/v1.6.0 和 https://crates.io/crates/pagefind_microjson/0.1.4
按我们的理解，该文件是浏览器单独取用的程序，本网站其余代码和内容的许可不受影响。`;

/** By name of the package. Read off docx/dist/index.mjs and pagefind_web/Cargo.toml of Pagefind. */
export const BUNDLED: Readonly<Record<string, Bundle>> = {
  docx: {
    version: '9.15.2',
    code: [
      { name: 'fflate', licence: 'MIT', copyright: 'Copyright (c) 2026 Arjun Barrett' },
      { name: 'nanoid', licence: 'MIT', copyright: 'Copyright 2017 Andrey Sitnik <andrey@sitnik.es>' },
      { name: 'events', licence: 'MIT', copyright: 'Copyright Joyent, Inc. and other Node contributors.' },
      {
        name: 'stream-browserify',
        licence: 'MIT',
        copyright: 'Copyright Joyent, Inc. and other Node contributors.\nCopyright (c) James Halliday',
      },
      {
        name: 'Babel helpers（@oxc-project/runtime）',
        licence: 'MIT',
        copyright: 'Copyright (c) 2014-present Sebastian McKenzie and other contributors',
      },
    ],
  },
  pagefind: {
    version: '1.6.0',
    code: [
      { name: 'wasm-bindgen', licence: 'MIT OR Apache-2.0', copyright: 'https://github.com/wasm-bindgen/wasm-bindgen' },
      { name: 'bit-set、bit-vec', licence: 'Apache-2.0 OR MIT', copyright: 'https://github.com/contain-rs/bit-vec' },
      { name: 'minicbor', licence: 'BlueOak-1.0.0', copyright: 'https://blueoakcouncil.org/license/1.0.0' },
      {
        name: 'pagefind_stem、write-json',
        licence: '见下列网址',
        copyright: 'https://crates.io/crates/pagefind_stem\nhttps://crates.io/crates/write-json',
      },
      {
        name: 'pagefind_microjson 0.1.4',
        licence: 'GPL-3.0-only',
        copyright: 'https://github.com/rspencer01/microjson',
        remark: GPL_REMARK,
      },
    ],
  },
};

/** The terms of the MIT licence, which follow its copyright line. */
const MIT_TERMS = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The notice of a piece of bundled code. @param inside name of the package that holds it */
export function bundledNotice(inside: string, { name, licence, copyright, remark }: BundledCode): string {
  const terms = licence === 'MIT' ? `\n\n${MIT_TERMS}` : '';
  return `${name}（含在 ${inside} 里）\n许可：${licence}\n\n${copyright}${terms}${remark ? `\n\n${remark}` : ''}`;
}
