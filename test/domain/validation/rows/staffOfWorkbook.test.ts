import { checkRegisters } from '../../../../src/domain/validation/checkRegisters';
import { CONTEXT, register, told } from './found';

const staff = register('staff', { name: ['王强', '李娜', '刘洋'], active: ['在职', '在职', '离职'] });
const owners = [...Array.from({ length: 8 }, () => '王强'), '李那', '刘洋'];
const leads = register('leads', { owner: owners });
const said = (context = CONTEXT) =>
  told(checkRegisters([{ register: staff }, { register: leads }], context)[1] ?? []).filter((one) =>
    one.includes(' owner '),
  );

test('a worksheet of the staff says who works here', () => {
  expect(said()).toEqual(['8 owner staffUnknown warning', '9 owner staffLeft warning']);
});

test('the staff of the settings says it better', () => {
  const settings = {
    ...CONTEXT.settings,
    staff: [...new Set(owners)].map((name) => ({ name, role: '', active: true })),
  };
  expect(said({ ...CONTEXT, settings })).toEqual([]);
});
