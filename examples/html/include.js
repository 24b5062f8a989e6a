// What a server-side include does: <!--#include virtual="…" --> becomes the file.
import { readFileSync, writeFileSync } from 'node:fs';

for (const page of ['index.html', 'element.html']) {
  const html = readFileSync(page, 'utf8').replace(
    /<!--#include virtual="([^"]+)" -->/g,
    (_, path) => readFileSync(`dist/${path}`, 'utf8'),
  );
  writeFileSync(`dist/${page}`, html);
}
