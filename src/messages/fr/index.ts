import type { Catalogue } from '../catalogue.ts';
import { acknowledgements } from './acknowledgements.ts';
import { automated } from './automated.ts';
import { children } from './children.ts';
import { completeness } from './completeness.ts';
import { consent } from './consent.ts';
import { dpia } from './dpia.ts';
import { dpo } from './dpo.ts';
import { eprivacy } from './eprivacy.ts';
import { gaps } from './gaps.ts';
import { governance } from './governance.ts';
import { integrity } from './integrity.ts';
import { joint } from './joint.ts';
import { lawfulness } from './lawfulness.ts';
import { legitimateInterests } from './legitimate-interests.ts';
import { minimisation } from './minimisation.ts';
import { notice } from './notice.ts';
import { processor } from './processor.ts';
import { purpose } from './purpose.ts';
import { recipients } from './recipients.ts';
import { registry } from './registry.ts';
import { representatives } from './representatives.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { severities } from './severities.ts';
import { special } from './special.ts';
import { transfers } from './transfers.ts';

/** Findings in French. */
export const FR: Catalogue = {
  ...registry,
  ...completeness,
  ...integrity,
  ...lawfulness,
  ...consent,
  ...legitimateInterests,
  ...minimisation,
  ...purpose,
  ...special,
  ...children,
  ...retention,
  ...recipients,
  ...joint,
  ...representatives,
  ...transfers,
  ...automated,
  ...dpia,
  ...eprivacy,
  ...processor,
  ...rights,
  ...dpo,
  ...notice,
  ...governance,
  ...gaps,
  ...acknowledgements,
  ...severities,
};
