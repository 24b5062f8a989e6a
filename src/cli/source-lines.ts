import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReportOptions } from '../report/options.ts';

/**
 * Lines of these files (absolute paths), for reports. Others are not opened, whatever a finding names:
 * a link in a registry may lead anywhere.
 */
export function sourceLines(files: Iterable<string>): ReportOptions['lineAt'] {
  const allowed = new Set(files);
  const read = new Map<string, readonly string[]>();
  return (file, line) => {
    const path = resolve(file);
    if (!allowed.has(path)) return undefined;
    let lines = read.get(path);
    if (!lines) {
      // Lines end where TypeScript ends them, so that positions mean the same.
      lines = readFileSync(path, 'utf8')
        .replace(/^\ufeff/, '')
        .split(/\r\n|[\n\r\u2028\u2029]/);
      read.set(path, lines);
    }
    return lines[line - 1];
  };
}
