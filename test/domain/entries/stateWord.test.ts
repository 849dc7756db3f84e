import { stateWord, type StateChange } from '../../../src/domain/entries/stateWord';

describe('the word a register uses for a state', () => {
  it.each<[readonly string[], StateChange, string]>([
    [['跟进', '已成交', '跟进'], 'won', '已成交'],
    [['跟进'], 'won', '成交'],
    [[], 'lost', '战败'],
    [['Open', 'Closed won'], 'won', 'Closed won'],
    [['Open'], 'lost', 'Lost'],
    [['Open', '跟进中'], 'cancelled', '取消'],
    [['Working'], 'ordered', 'Ordered'],
  ])('%j: %s is %s', (raw, wanted, word) => expect(stateWord(raw, wanted)).toBe(word));
});
