import { Failure, failureOf } from '../../src/excel/failure';

it.each([
  ['InvalidOperationInCellEditMode', 'cellEditing'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ActivityLimitReached', 'busy'],
  ['InvalidOrTimedOutSession', 'connection'],
  ['ItemNotFound', 'sheetGone'],
  ['SomethingNew', 'unknown'],
])('Office.js error %s means %s', (code, meaning) => {
  const failure = failureOf(Object.assign(new Error('张三 13800138000'), { code }));
  expect(failure.code).toBe(meaning);
  // What Office.js says may hold cell values: it stays behind as the cause.
  expect(failure.message).not.toContain('张三');
});

it('a failure of ours stays what it is', () => {
  const failure = new Failure('protected', { sheet: '意向客户' });
  expect(failureOf(failure)).toBe(failure);
});
