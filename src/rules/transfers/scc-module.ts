import { defineRule } from '../../check/index.ts';
import { SCC_MODULES, type SccModule, STANDARD_CLAUSES } from '../../law/index.ts';
import { type Declared, isGap, type Registry } from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { activitiesBehind, type SafeguardInUse, safeguardsIn } from '../safeguards.ts';
import { saidIn } from '../said.ts';
import { FORMER_CLAUSES, REPLACED } from './former-clauses.ts';

/**
 * Standard contractual clauses name the module that fits who sends and who receives, and are those of
 * 2021: the ones of 2001, 2004 and 2010 protect nothing any more. Art. 46(2)(c) GDPR; Decision (EU)
 * 2021/914. Not checked: annexes, and whether a company of a group receives data as processor.
 */
export const sccModule = defineRule({
  id: 'transfers/scc-module',
  severity: 'error',
  articles: ['Decision (EU) 2021/914', 'Art. 46(2)(c) GDPR'],
  title: 'Standard clauses are those of 2021, in the module that fits the roles.',
  help: 'Sign the clauses of Decision (EU) 2021/914 and record the module: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.',
  messages: {
    none: 'Nothing says which module of the standard clauses is signed (“{declaration}”).',
    controller:
      'Module {module} is for processors that receive data; “{declaration}” decides itself what it does with them.',
    processor:
      'Module {module} is for controllers that receive data; “{declaration}” is a processor.',
    'sub-processor':
      'Module {module} is for controllers that receive data; those whom “{declaration}” uses in turn are processors.',
    exporter:
      'Module 4 is for data that a processor sends; it is the controller that sends them to “{declaration}”.',
    former:
      'The clauses with “{declaration}” were signed on {day}, before those of 2021 existed: the former ones have protected nothing since {end}.',
    'named-former': 'The clauses with “{declaration}” are former ones: “{phrase}”.',
  },
  demands: [
    { path: 'recipients.*.**.safeguard.module', when: 'refused', message: 'none' },
    { path: 'recipients.*.**.fallback.module', when: 'refused', message: 'none' },
    { path: 'activities.*.transfers.*.protections.*.by.module', when: 'refused', message: 'none' },
  ],
  check: ({ registry, asOf, report }) => {
    for (const used of safeguardsIn(registry)) {
      const { safeguard, path, declaration } = used;
      if (safeguard.type !== 'standard-contractual-clauses') continue;
      const { module, signed, remarks } = safeguard;
      const role = isGap(module) ? undefined : misfit(module as SccModule, used, registry);
      if (role) report([...path, 'module'], role, { declaration, module: String(module) });
      if (asOf <= STANDARD_CLAUSES.formerClausesUntil) continue;
      if (signed !== undefined && signed < STANDARD_CLAUSES.adopted) {
        const data = { declaration, day: signed, end: STANDARD_CLAUSES.formerClausesUntil };
        report([...path, 'signed'], 'former', data);
        continue;
      }
      const phrase = saidIn(remarks, registry, findFormer);
      if (phrase) report([...path, 'remarks'], 'named-former', { declaration, phrase });
    }
  },
});

const findFormer = phraseFinder(FORMER_CLAUSES, REPLACED);

const CONTROLLERS: ReadonlySet<Declared<'recipient'>['kind']> = new Set([
  'controller',
  'joint-controller',
  'public-authority',
]);

/** How a module does not fit those whom the data go to; nothing where it fits or nobody can tell. */
function misfit(module: SccModule, used: SafeguardInUse, registry: Registry) {
  const { importer, exporter } = SCC_MODULES[module];
  if (used.isSubProcessor) return importer === 'controller' ? 'sub-processor' : undefined;
  const kinds = used.recipients.map(({ kind }) => kind);
  if (kinds.length === 0) return undefined;
  if (kinds.every((kind) => kind === 'processor')) {
    return importer === 'controller' ? 'processor' : undefined;
  }
  if (!kinds.every((kind) => CONTROLLERS.has(kind))) return undefined;
  if (importer === 'processor') return 'controller';
  if (exporter === 'controller') return undefined;
  const behind = activitiesBehind(registry, used);
  const isSentByController = behind.length > 0 && behind.every(({ role }) => role !== 'processor');
  return isSentByController ? 'exporter' : undefined;
}
