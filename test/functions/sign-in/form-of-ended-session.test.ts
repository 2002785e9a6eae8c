import { describe, expect, test } from 'vitest';
import { checkUpload } from '../../../functions/directory/bodies/upload-bodies.ts';
import { forOfficers } from '../../../functions/sign-in/for-officers.ts';
import { returnedValues } from '../../../functions/sign-in/returned-values.ts';
import { directory } from '../../mau-directory.ts';
import { DESK } from '../../../web/layout/officer-paths.ts';
import { aDesk } from '../../support/a-desk.ts';
import { requestOf } from '../../support/rules-desk.ts';

const [officer] = directory.officers;
const administrator = directory.officers.find(({ role }) => role === 'administrator');
if (officer === undefined || administrator === undefined) throw new Error('mau has officers');

describe('a form of a session that is over', () => {
  test('comes back with what was written under the names of its fields, and does nothing', async () => {
    const desk = await aDesk(directory);
    const { post } = await desk.signsIn(administrator);
    const { status, body } = await post('/can-bo/quy-dinh/de-nghi/lich-nam', {
      ...{ csrf: 'of another session', year: '2028', act: 'Thông báo số 1 ngày 2/12/2027' },
      ...{ 'off-0-date': '2028-01-01', 'off-0-vi': 'Tết Dương lịch', do: 'propose' },
    });
    expect(status).toBe(409);
    expect(body).toContain('<label for="kept-1">Văn bản thông báo</label>');
    expect(body).toContain('Dòng 1: Tên ngày nghỉ');
    expect(body).toContain('<input type="hidden" name="off-0-date" value="2028-01-01"/>');
    expect(await desk.world.stores.rules.changes()).toEqual([]);
  });

  test.each([
    ['calendar-days', 'swap-1-act', 'Dòng 2: Văn bản riêng'],
    ['officer', 'absenceFrom', 'Vắng từ ngày'],
    ['body', 'address', 'Địa chỉ'],
    ['body', 'reason', 'Lý do thay đổi'],
    ['decide-rule', 'decision', 'Lý do'],
    ['register', 'narrative', 'Nội dung'],
    ['settings', 'unheard-of', 'unheard-of'],
  ])('calls a field of the form %s, %s, by its label', (form, name, label) => {
    expect(returnedValues(form, { [name]: 'chữ của người dùng' }, 'vi')[0]?.label).toBe(label);
  });

  test('says that a file has to be chosen again, and keeps the rest', async () => {
    const { world } = await aDesk(directory);
    const files = [{ name: 'co-quan.csv', type: 'text/csv', bytes: new Uint8Array([1]) }];
    const upload = {
      ...requestOf(),
      route: { method: 'POST', path: DESK.bodiesUpload, name: 'bodies-upload', served: 'console' },
      path: DESK.bodiesUpload,
      body: () => Promise.resolve({ kind: 'form', values: { endMissing: 'yes' }, files } as const),
    } as const;
    const { status, body } = await forOfficers(checkUpload)(upload, world);
    expect(status).toBe(401);
    expect(body).toContain('Tệp đã chọn không giữ lại được');
    expect(body).toContain('<input type="hidden" name="endMissing" value="yes"/>');
    const none = { ...upload, body: () => Promise.resolve({ kind: 'form', values: {}, files: [] } as const) };
    expect((await forOfficers(checkUpload)(none, world)).body).not.toContain('Tệp đã chọn');
  });

  test('keeps the rows of a repeated field together, empty answers and all', () => {
    const substitute = ['', 'pham-van-a'];
    const values = returnedValues('officer', { substitute, from: '' }, 'vi').map(({ name, value }) => [
      name,
      value,
    ]);
    expect(values).toEqual([
      ['substitute', ''],
      ['substitute', 'pham-van-a'],
    ]);
  });

  test('does not show a packed list', () => {
    const list = 'x_'.repeat(5000);
    expect(returnedValues('bodies-confirm', { list }, 'vi')[0]?.written).toBe(false);
  });
});
