import { UserError } from '../app/user-error.ts';
import {
  errorsAsText,
  type OpenRegistry,
  openRegistry,
  type RopaOptions,
} from './open-registry.ts';

/** What of Eleventy's configuration is used; Eleventy 2 and 3. */
interface EleventyConfig {
  addGlobalData(name: string, data: () => Promise<unknown>): void;
  addAsyncShortcode(name: string, shortcode: (...values: string[]) => Promise<string>): void;
  addWatchTarget(path: string): void;
  on(event: string, listener: () => void): void;
}

/**
 * A plugin: `{% privacyNotice 'oo2/privacy', 'fr' %}` prints a fragment; the data `ropa.notices` list
 * what there is, with titles and versions, and `ropa.css` holds the styles. An error in the registry
 * stops the build.
 */
export function ropa(config: EleventyConfig, options: RopaOptions = {}): void {
  let opened: Promise<OpenRegistry> | undefined;
  const open = async () => {
    opened ??= openRegistry(options);
    const { publication, errors } = await opened;
    if (errors.length > 0) throw new UserError(errorsAsText(errors));
    return publication;
  };
  config.on('eleventy.before', () => {
    opened = undefined;
  });
  config.addWatchTarget(options.registry ?? 'registry');
  config.addGlobalData('ropa', async () => {
    const { index, css, notice } = await open();
    const notices = index.map(({ key, language }) => notice(key, language));
    return { css, notices };
  });
  config.addAsyncShortcode('privacyNotice', async (key = '', language) => {
    const publication = await open();
    const found = publication.notice(key, language || undefined);
    if (found) return found.html;
    const known = publication.index.map((one) => `${one.key} (${one.language})`).join(', ');
    throw new UserError(`There is no notice ${key} ${language ?? ''}. There are: ${known}.`);
  });
}
