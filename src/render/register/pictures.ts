import type { Templates } from '../core/engine.ts';
import { destinationsOf } from './destinations.ts';
import { flowPicture } from './flow-picture.ts';
import { mapPicture } from './map-picture.ts';
import type { MarkdownPart } from './register-markdown.ts';
import type { RegisterContext } from './shapes.ts';
import { timelinePicture } from './timeline-picture.ts';
import type { RegisterView } from './view.ts';

/** The parts of the document, those that have one with their picture. */
export function withPictures(
  parts: readonly MarkdownPart[],
  { flows, keepings, transfers }: RegisterView,
  templates: Templates,
  context: RegisterContext,
): MarkdownPart[] {
  const drawn: Readonly<Record<string, () => string>> = {
    flows: () => flowPicture(flows, templates, context),
    transfers: () => mapPicture(destinationsOf(transfers, context), templates, context),
    timeline: () => timelinePicture(keepings, templates, context),
  };
  return parts.map((part) => {
    const draw = Object.hasOwn(drawn, part.anchor) ? drawn[part.anchor] : undefined;
    return draw ? { ...part, picture: draw() } : part;
  });
}
