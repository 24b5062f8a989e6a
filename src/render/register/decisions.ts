import { DPIA_CRITERIA, type DpiaCriterionId, type RightId } from '../../law/index.ts';
import {
  type AnyText,
  type AutomatedDecision,
  type Declared,
  type Dpia,
  isGap,
} from '../../model/index.ts';
import { type Cursor, cursor, each, words } from '../core/cursor.ts';
import { sourced } from '../core/sourced.ts';
import { lawWords, term } from '../phrases/index.ts';
import { day, field, head, joined, lawLines, line, openLines, said } from './lines.ts';
import type { Cell, Field, RegisterContext, Table } from './shapes.ts';

/** Activities that decide why and how data are processed. */
export type Controlled = Exclude<Declared<'activity'>, { readonly role: 'processor' }>;

/** Decisions by machine alone. Art. 22 GDPR. */
export function decisionsTable(
  at: Cursor<Controlled>,
  context: RegisterContext,
): Table | undefined {
  const decisions = each<AutomatedDecision<AnyText>>(at.get('automatedDecisions'));
  if (decisions.length === 0) return undefined;
  return {
    columns: ['decision', 'logic', 'consequences', 'gateway', 'humanReview'],
    rows: decisions.map((decision) => [
      head(words(decision.get('decision'), context.language)),
      said(decision.get('logic'), context),
      said(decision.get('consequences'), context),
      gatewayCell(decision, context),
      said(decision.get('humanReview'), context),
    ]),
  };
}

function gatewayCell(at: Cursor<AutomatedDecision<AnyText>>, context: RegisterContext): Cell {
  const gateway = at.get('gateway');
  return [
    ...openLines(gateway, context),
    ...line(term(gateway, context.terms.gateways)),
    ...lawLines(lawWords(at.get('law'), context), context),
  ];
}

/** Evaluation of people short of a decision by machine alone. Art. 4(4) GDPR. */
export const profilingFields = (at: Cursor<Controlled>, context: RegisterContext): Field[] =>
  field(context.labels.facts.profiling, said(at.get('profiling'), context));

/** What points to a high risk, whether an impact assessment is needed, and its result. Art. 35 GDPR. */
export const impactFields = (at: Cursor<Controlled>, context: RegisterContext): Field[] => [
  ...riskFields(at, context),
  ...assessmentFields(at, context),
];

function riskFields(at: Cursor<Controlled>, { labels, language }: RegisterContext): Field[] {
  const criteria = each<DpiaCriterionId>(at.get('riskCriteria'));
  const names = criteria.map(({ value, path }) =>
    sourced(DPIA_CRITERIA[value].name[language], path),
  );
  return field(labels.facts.riskCriteria, line(joined(names)));
}

function assessmentFields(at: Cursor<Controlled>, context: RegisterContext): Field[] {
  const { facts } = context.labels;
  const dpia = at.get('dpia');
  const { value, path } = dpia;
  if (value === undefined) return [];
  if (isGap(value)) return field(facts.outcome, openLines(dpia, context));
  const known = cursor(value as Dpia<AnyText>, path);
  const more = known as Cursor<unknown> as Cursor<Readonly<Partial<Record<DpiaFact, unknown>>>>;
  const { language, terms } = context;
  return [
    ...field(facts.outcome, line(term(known.get('outcome'), terms.dpiaOutcomes))),
    ...field(facts.reason, said(more.get('reason'), context)),
    ...field(facts.screened, day(more.get('screened'), context)),
    ...field(facts.made, day(more.get('date'), context)),
    ...field(facts.reference, line(words(more.get('reference'), language))),
    ...field(facts.conclusion, said(more.get('conclusion'), context)),
    ...field(facts.remarks, said(more.get('remarks'), context)),
  ];
}

type DpiaFact = 'reason' | 'screened' | 'date' | 'reference' | 'conclusion' | 'remarks';

/** The rights that people are told of, where these are fewer than the legal bases open. */
export function rightsFields(at: Cursor<Controlled>, context: RegisterContext): Field[] {
  const stated = at.get('rights');
  if (stated.value === undefined) return [];
  const names = each<RightId>(stated.get('rights')).map(({ value, path }) =>
    sourced(context.terms.rights[value].name, path),
  );
  return [
    ...field(context.labels.facts.rights, line(joined(names))),
    ...field(context.labels.facts.remarks, said(stated.get('remarks'), context)),
  ];
}
