import { Failure } from '../../src/excel/failure';
import { logError } from '../../src/excel/logError';

const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
afterAll(() => logged.mockRestore());

const told = (error: unknown): string => {
  logError(error);
  const [words] = logged.mock.lastCall ?? [];
  return String(words);
};

it('says where it happened, and nothing of a customer', () => {
  const cause = Object.assign(new Error('张三 13800138000\n    at 张三丰 means nothing'), { code: 'ItemNotFound' });
  const words = told(new Failure('unknown', { customer: '李四' }, { cause }));
  expect(words).toMatch(/^Error unknown\n\s+at .*logError\.test\.ts:\d+:\d+/);
  expect(words).toMatch(/\ncaused by Error ItemNotFound\n/);
  expect(words).not.toMatch(/张三|李四|13800138000/);
});

it.each(['张三 13800138000', { name: '张三' }, null, undefined])(
  'of %p, which is no error, only what it is',
  (thrown) => {
    expect(told(thrown)).toBe(typeof thrown);
  },
);

it('does not follow errors round in a circle', () => {
  const one: Error = new Error('one');
  const other = new Error('other', { cause: one });
  one.cause = other;
  expect(told(one).match(/caused by/g)).toHaveLength(3);
});
