import { describe, expect, it } from 'vitest';
import { COLLECTIONS, KINDS, kindOf } from '../../../src/model/index.ts';
import { recordAsData } from '../../../src/render/register/record-json.ts';
import { ACME, find } from './fixture.ts';

const data = recordAsData(ACME) as Record<string, Record<string, unknown>[]>;

/** A value without order of keys, references as ids. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part) =>
      key !== '' && kindOf(part) !== undefined ? (part as { id: string }).id : part,
    ),
  );

describe('recordAsData', () => {
  it('holds every collection and every declaration, as declared', () => {
    expect(data.version).toBe(1);
    expect(data.organisation).toEqual(plain(ACME.organisation));
    for (const kind of KINDS.filter((one) => one !== 'organisation')) {
      const collection = COLLECTIONS[kind];
      const declared = ACME[collection as 'activities'];
      expect(declared.length, collection).toBeGreaterThan(0);
      expect(data[collection], collection).toEqual(declared.map(plain));
    }
    expect(Object.keys(data)).toEqual(['version', ...Object.values(COLLECTIONS)]);
  });

  it('writes references as ids, also inside the use of a recipient', () => {
    const orders = find(data.activities as never, 'orders') as Record<string, unknown>;
    expect(orders.dataSubjects).toEqual(['customers', 'visitors']);
    expect(orders.recipients).toContainEqual(expect.objectContaining({ recipient: 'bank' }));
  });

  it('orders keys: id and name, then by the alphabet', () => {
    expect(Object.keys(find(data.recipients as never, 'cloud'))).toEqual([
      ...['id', 'name', 'contact', 'contract', 'description', 'examples', 'kind', 'limits'],
      ...['locations', 'policy', 'subProcessors', 'website'],
    ]);
  });

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});
