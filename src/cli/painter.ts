import type { Paint } from '../report/options.ts';

const PLAIN: Paint = {
  bold: String,
  cyan: String,
  dim: String,
  green: String,
  red: String,
  underline: String,
  yellow: String,
};

/**
 * Colours, or functions that leave text as it is. The library asks what sort of terminal there is as soon
 * as it is loaded, for which Node loads much.
 */
export async function painter(hasColours: boolean): Promise<Paint> {
  if (!hasColours) return PLAIN;
  const { createColors } = await import('picocolors');
  return createColors(true);
}
