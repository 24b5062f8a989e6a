/*
 * What SARIF 2.1.0 (OASIS Standard, 27 March 2020) demands of the parts of a log that we write: the
 * required properties, types, patterns and enumerations, in words of our own, and nothing beyond the
 * properties that we write. The whole schema of the standard is twenty times as long.
 */
const text = { type: 'string' };
const message = { type: 'object', properties: { text, markdown: text }, required: ['text'] };
const strict = (properties: Record<string, object>, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const level = { enum: ['none', 'note', 'warning', 'error'] };
const from = (minimum: number) => ({ type: 'integer', minimum });

const rule = strict(
  {
    id: text,
    shortDescription: message,
    help: message,
    helpUri: { type: 'string', format: 'uri' },
    defaultConfiguration: strict({ level }),
    properties: { type: 'object', properties: { tags: { type: 'array', uniqueItems: true } } },
  },
  ['id'],
);

const physicalLocation = strict(
  {
    artifactLocation: strict({ uri: { type: 'string', format: 'uri-reference' }, uriBaseId: text }),
    region: strict({
      startLine: from(1),
      startColumn: from(1),
      endLine: from(1),
      endColumn: from(1),
    }),
  },
  ['artifactLocation'],
);

const logicalLocations = {
  type: 'array',
  uniqueItems: true,
  items: strict({ fullyQualifiedName: text, kind: text }),
};
const location = strict({ id: from(-1), physicalLocation, logicalLocations, message });

const result = strict(
  {
    ruleId: text,
    ruleIndex: from(-1),
    level,
    message,
    locations: {
      type: 'array',
      items: location,
    },
    relatedLocations: { type: 'array', uniqueItems: true, items: location },
    partialFingerprints: { type: 'object', additionalProperties: text },
    suppressions: {
      type: 'array',
      uniqueItems: true,
      items: strict(
        {
          kind: { enum: ['inSource', 'external'] },
          status: { enum: ['accepted', 'underReview', 'rejected'] },
          justification: text,
          properties: { type: 'object' },
        },
        ['kind'],
      ),
    },
  },
  ['message'],
);

const run = strict(
  {
    tool: strict(
      {
        driver: strict(
          {
            name: text,
            semanticVersion: text,
            rules: { type: 'array', uniqueItems: true, items: rule },
          },
          ['name'],
        ),
      },
      ['driver'],
    ),
    language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: { type: 'array', items: result },
    properties: { type: 'object' },
  },
  ['tool'],
);

export const SARIF_SCHEMA = strict(
  {
    $schema: { type: 'string', format: 'uri' },
    version: { enum: ['2.1.0'] },
    runs: { type: 'array', items: run },
  },
  ['version', 'runs'],
);
