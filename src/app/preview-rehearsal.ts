import { type AnyText, markAs } from '../model/index.ts';
import type { OrganisationReading } from '../read/index.ts';

/** A reading in which an activity has another name, as it might after the next change; none without one. */
export function asIfRenamed(
  reading: OrganisationReading,
  round: number,
): OrganisationReading | undefined {
  const chosen = reading.declarations.find(({ kind }) => kind === 'activity');
  const name = chosen?.value.name as AnyText | undefined;
  if (!chosen || name === undefined) return undefined;
  const other = { ...chosen.value, name: otherText(name, round) };
  markAs('activity', other);
  const declarations = reading.declarations.map((one) =>
    one === chosen ? { ...one, value: other } : one,
  );
  return { ...reading, declarations };
}

const otherText = (text: AnyText, round: number): AnyText =>
  typeof text === 'string'
    ? `${text} ${round}`
    : (Object.fromEntries(
        Object.entries(text).map(([language, words]) => [language, `${words} ${round}`]),
      ) as AnyText);
