import { describe, expect, it } from 'vitest';
import { bodyOf, docxOf, openDocx, partOf } from './open.ts';

const read = async (html: string) => {
  const { html: found, messages } = await openDocx(docxOf(html));
  expect(messages).toEqual([]);
  return found;
};

describe('toDocx', () => {
  it('keeps headings, paragraphs, bold and italics', async () => {
    const html = '<h1>Un</h1><h2>Deux</h2><p>du <strong>gras</strong>, <em>penché</em></p>';
    expect(await read(html)).toBe(html);
  });

  it('keeps lists within lists, and begins each numbered one at one', async () => {
    const html =
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>d</li></ol><p>e</p><ol><li>f</li></ol>';
    expect(await read(html)).toBe(html);
    const numbers = [...bodyOf(html).matchAll(/w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(numbers).toEqual(['1', '1', '1', '2', '3']);
  });

  it('marks an item once, however many paragraphs it has', () => {
    const body = bodyOf('<ul><li><p>a</p><p>b</p></li></ul>');
    expect(body.match(/<w:numPr>/g)).toHaveLength(1);
    expect(body).toContain('<w:ind w:left="360"/>');
  });

  it('tells the head of a table as such, and repeats it on every page', async () => {
    const html =
      '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>';
    expect(await read(html)).toBe(
      '<table><thead><tr><th><p>A</p></th><th><p>B</p></th></tr></thead><tbody><tr><td><p>1</p></td><td></td></tr></tbody></table>',
    );
    expect(bodyOf(html).match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('keeps tables apart that follow on each other', async () => {
    const table = '<table><tbody><tr><td>1</td></tr></tbody></table>';
    expect((await read(table + table)).match(/<table>/g)).toHaveLength(2);
  });

  it('keeps lists and line breaks in cells', async () => {
    const html = '<table><tr><td>a<br>b<ul><li>c</li></ul></td></tr></table>';
    expect(await read(html)).toContain('<p>a<br />b</p><ul><li>c</li></ul>');
  });

  it('leads out of the document and to places in it, before and after the link', async () => {
    const found = await read(
      '<p><a href="#b">down</a> <a href="https://x.test/?a=1&amp;b=é">out</a></p><h2 id="b">B</h2><p><a id="c"></a></p><h2>C</h2><p><a href="#c">up</a></p>',
    );
    expect(found).toContain('<a href="#p1_b">down</a>');
    expect(found).toContain('<a href="https://x.test/?a=1&amp;b=%C3%A9">out</a>');
    expect(found).toContain('<h2><a id="p1_b"></a>B</h2><h2><a id="p2_c"></a>C</h2>');
    expect(found).toContain('<a href="#p2_c">up</a>');
  });

  it('keeps every sign as it is, spaces that do not break among them', async () => {
    const words = 'Où\u202f?\u00a0«\u00a0a &lt;b&gt; &amp;amp; {{c}} \u{1F600}\u00a0»';
    expect(await read(`<p>${words}</p>`)).toBe(`<p>${words}</p>`);
  });

  it('leaves out what only serves on a screen', async () => {
    const html = '<p>a</p><form><p>b</p></form><svg><text>c</text></svg>';
    expect(await read(`${html}<p><span class="ropa-back">d</span>e</p>`)).toBe('<p>a</p><p>e</p>');
  });

  it('begins a sheet on a page of its own, and shows what is open', () => {
    const body = bodyOf(
      '<section class="ropa-sheet" id="s"><h2>S</h2><p><span class="ropa-open">Q</span></p></section>',
    );
    expect(body).toContain('<w:pStyle w:val="Heading2"/><w:pageBreakBefore/>');
    expect(body).toContain('<w:rStyle w:val="Open"/></w:rPr><w:t xml:space="preserve">Q<');
  });

  it('says its language, its title, whose it is and of which day', () => {
    const docx = docxOf('<p>a <span lang="en">b</span></p>');
    expect(partOf(docx, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
    expect(partOf(docx, 'word/settings.xml')).toContain('<w:themeFontLang w:val="fr-FR"/>');
    expect(partOf(docx, 'word/document.xml')).toContain('<w:lang w:val="en-GB"/>');
    const core = partOf(docx, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Vos données</dc:title>');
    expect(core).toContain('<dc:creator>Acme &amp; Cie</dc:creator>');
    expect(core).toContain('<dc:language>fr-FR</dc:language>');
    expect(core).toContain('2026-11-22T00:00:00Z');
  });

  it('numbers its pages, and turns them where that is asked for', () => {
    const docx = docxOf('<p>a</p>', { landscape: true });
    expect(partOf(docx, 'word/footer.xml')).toMatch(/Vos données.*PAGE.*NUMPAGES/s);
    expect(partOf(docx, 'word/document.xml')).toContain(
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    );
    expect(bodyOf('<p>a</p>')).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  });

  it('gives the same bytes, whatever was written before and in whichever time zone', () => {
    const html = '<h1 id="a">A</h1><ol><li><a href="https://x.test">x</a></li></ol>';
    const [zone, first] = [process.env.TZ, docxOf(html)];
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      docxOf('<ol><li><a href="#z">z</a></li></ol>');
      expect(Buffer.compare(docxOf(html), first)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
