import '@testing-library/jest-dom';
import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { text } from '../../../src/i18n';
import { ErrorBoundary } from '../../../src/taskpane/app/ErrorBoundary';
import { later } from '../../../src/taskpane/app/later';
import { createSession } from '../../../src/taskpane/session/session';
import { SessionContext } from '../../../src/taskpane/session/SessionContext';
import { themes } from '../../../src/taskpane/theme/themes';

test('a page whose script could not be fetched is fetched again on request', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = jest
    .fn()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue(() => <p>客户</p>);
  const Page = later<object>(load);
  render(
    <SessionContext value={createSession()}>
      <FluentProvider theme={themes.light}>
        <ErrorBoundary t={text('zh-CN')}>
          <Page />
        </ErrorBoundary>
      </FluentProvider>
    </SessionContext>,
  );
  expect(screen.getByRole('status')).toHaveTextContent('正在打开…');
  await userEvent.click(await screen.findByRole('button', { name: '重新显示' }));
  expect(await screen.findByText('客户')).toBeVisible();
  logged.mockRestore();
});
