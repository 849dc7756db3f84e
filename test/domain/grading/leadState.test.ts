import { isLeadState, leadOutcome, leadPhase } from '../../../src/domain/grading/leadState';

describe('the state of a lead', () => {
  it.each([
    ['已提车', 'closed', 'won'],
    ['战败', 'closed', 'lost'],
    ['已取消', 'closed', 'cancelled'],
    ['休眠', 'closed', 'dormant'],
    ['空号', 'closed', 'unfit'],
    ['　已成交 ', 'closed', 'won'],
    ['是', 'closed', 'won'],
    ['√', 'closed', 'won'],
    ['已经报名', 'closed', 'won'],
    ['已承保', 'closed', 'won'],
    ['否', 'open', null],
    ['未报名', 'open', null],
    ['Order placed', 'ordered', null],
    ['已订', 'ordered', null],
    ['跟进中', 'open', null],
    ['', 'open', null],
  ])('%p is %s, and %s', (state, phase, outcome) => {
    expect(leadPhase(state)).toBe(phase);
    expect(leadOutcome(state)).toBe(outcome);
  });

  it.each([
    ['Following up', true],
    ['IN PROGRESS', true],
    ['closed won', true],
    ['否', true],
    ['暂未签单', true],
    ['Negotiating', true],
    ['somewhere', false],
  ])('%p is understood: %s', (word, isKnown) => expect(isLeadState(word)).toBe(isKnown));
});
