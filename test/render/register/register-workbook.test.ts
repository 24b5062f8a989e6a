import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { registerWorkbook } from '../../../src/render/register/register-workbook.ts';
import { registerView } from '../../../src/render/register/view.ts';
import { toXlsx } from '../../../src/render/register/workbook.ts';
import { ACME, contextOf } from './fixture.ts';

const CONTEXT = contextOf();
const BOOK = registerWorkbook(registerView(ACME, [], CONTEXT), CONTEXT);

describe('registerWorkbook', () => {
  it('opens in a second library, with the list first and one sheet an activity', async () => {
    const sheets = await readExcelFile(Buffer.from(await toXlsx(BOOK)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Record',
      'Organisation',
      'How Article 30(1) is answered',
      'How Article 30(2) is answered',
      'All recipients',
      'Transfers outside the EEA',
      'Open questions',
      'Accepted findings',
      'Rules that weigh more or less…',
      ...['Index by data subject', 'Index by category of data', 'Index by recipient'],
      'Index by legal basis',
      ...['Index by country', 'Index by retention period'],
      ...['Events', 'Hosting for clients', 'Orders', 'Support', 'Unknowns'],
    ]);
    const [list] = sheets;
    expect(list?.data[0]?.slice(0, 3)).toEqual(['No.', 'Activity', 'Id']);
    expect(list?.data).toHaveLength(6);
    const orders = sheets.find(({ sheet }) => sheet === 'Orders');
    expect(orders?.data[0]?.[0]).toBe('Orders');
    expect(orders?.data).toContainEqual(['Owner', 'Head of sales', null, null, null]);
    expect(orders?.data).toContainEqual(['Retention', 'Article 30(1)(f) GDPR', null, null, null]);
  });

  it('leads from the list to the sheets and marks what is open', () => {
    const [list] = BOOK.sheets;
    const cells = list?.rows.flat() ?? [];
    expect(cells).toContainEqual({ text: 'Orders', to: 'activity-orders' });
    expect(cells).toContainEqual({ text: '9', style: 'open' });
  });

  it('leaves out of the list what no activity says', () => {
    const processors = {
      ...ACME,
      activities: ACME.activities.filter(({ id }) => id === 'support'),
    };
    const book = registerWorkbook(registerView(processors, [], CONTEXT), CONTEXT);
    expect(book.sheets[0]?.rows[0]?.map(({ text }) => text)).not.toContain('Purposes');
  });
});
