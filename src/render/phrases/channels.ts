import type { AnyText, Communication, CommunicationChannel } from '../../model/index.ts';
import { type Cursor, cursor, each } from '../core/cursor.ts';
import { type Sourced, sourced } from '../core/sourced.ts';

/** The channels of a communication, one or several. */
export function channelsOf(
  at: Cursor<Communication<AnyText>>,
  words: Readonly<Record<CommunicationChannel, string>>,
): Sourced[] {
  const { value, path } = at.get('channel');
  const all =
    typeof value === 'string'
      ? [cursor(value, path)]
      : each<CommunicationChannel>(at.get('channel'));
  return all.map((channel) => sourced(words[channel.value], channel.path));
}
