import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
// Their scripts are there before the first test asks for them.
import '../../../src/taskpane/analysis/AnalysisTab';
import '../../../src/taskpane/analysis/credit/customer/CustomerCreditPage';
import type { CreditPart } from '../../../src/taskpane/session/state';
import { openPane, pageOpened } from '../pane';
import { panel } from './analysisTab';

/** Opens 单个客户信用 at one of its parts, for this customer or for none yet. */
export async function openCredit(part: CreditPart, customer = '华东机电', language = 'zh-CN') {
  const user = userEvent.setup();
  const pane = await openPane(language);
  await act(async () => pane.session.openPage({ kind: 'credit', part, customer }));
  await pageOpened();
  return { ...pane, user };
}

export const box = (name: string) => panel().getByRole('textbox', { name });
export const customerBox = () => screen.getByRole('combobox', { name: '客户' });
