import { defineRule } from '../../check/index.ts';
import { PROCESSING_TRAITS } from '../../model/index.ts';
import { isRepresented, targetingIn } from '../representation.ts';

/**
 * A private controller with its seat abroad designates a representative in Switzerland if four things
 * come together: it offers goods or services to people there or monitors them, and does so on a large
 * scale, regularly, and with a high risk for them. It publishes the name and address. Art. 14 FADP.
 */
export const swiss14 = defineRule({
  id: 'representatives/swiss-14',
  severity: 'warning',
  articles: ['Art. 14 FADP'],
  title:
    'A private controller abroad for which the four Swiss conditions hold has a representative in Switzerland.',
  help: 'Designate a representative in Switzerland, and record it under representatives with its name and address, which notices then publish.',
  messages: {
    none: 'The four conditions of Swiss law hold for “{organisation}”, and it names no representative in Switzerland.',
    address: 'Nothing says at which address the representative in Switzerland is.',
  },
  alone: true,
  check: ({ registry: { organisation }, report }) => {
    const { country, kind, name, representatives } = organisation;
    if (country === 'CH' || kind === 'public-authority') return;
    for (const [index, { territory, address }] of (representatives ?? []).entries()) {
      if (territory !== 'CH' || address !== undefined) continue;
      report(['organisation', 'representatives', index], 'address');
    }
    if (isRepresented(organisation, isSwiss)) return;
    for (const { targeting, path } of targetingIn(organisation, isSwiss)) {
      const { traits, exception } = targeting;
      if (exception !== undefined || traits === undefined) continue;
      if (!PROCESSING_TRAITS.every((one) => traits.includes(one))) continue;
      report(path, 'none', { organisation: name });
    }
  },
});

const isSwiss = (territory: string) => territory === 'CH';
