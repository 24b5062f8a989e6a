import { SEVERITIES } from '../check/index.ts';

const text = { type: 'string' } as const;
const named = { type: 'string', minLength: 1 } as const;
const count = { type: 'integer', minimum: 0 } as const;
const position = { type: 'integer', minimum: 1 } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;

/** An object with these properties and no others. */
const object = <P extends Record<string, object>>(
  properties: P,
  optional: readonly string[] = [],
) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const file = { type: 'string', minLength: 1, pattern: '^[^\\\\]*$' } as const;
const place = { file, line: position, column: position, endLine: position, endColumn: position };

const finding = object(
  {
    rule: { type: 'string', pattern: '^[a-z-]+/[a-z0-9-]+$' },
    severity: { enum: [...SEVERITIES] },
    message: named,
    article: named,
    organisation: named,
    path: text,
    ...place,
    help: named,
    related: {
      type: 'array',
      items: object({ ...place, message: named }, ['message']),
      minItems: 1,
    },
    adjusted: object({ from: { enum: [...SEVERITIES] }, reason: named }),
    acknowledged: object({ by: named, reason: named, until: day }, ['until']),
    baselined: { const: true },
  },
  ['related', 'adjusted', 'acknowledged', 'baselined'],
);

/** What `--format json` prints, as a JSON Schema (draft 2020-12). */
export const REPORT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report of ropa check',
  ...object({
    version: { const: 1 },
    asOf: day,
    findings: { type: 'array', items: finding },
    summary: object(
      {
        errors: count,
        warnings: count,
        infos: count,
        acknowledged: count,
        gaps: count,
        baselined: count,
        organisations: count,
        activities: count,
      },
      ['baselined'],
    ),
  }),
};
