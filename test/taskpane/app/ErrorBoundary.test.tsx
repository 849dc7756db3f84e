import '@testing-library/jest-dom';
import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { text } from '../../../src/i18n';
import { ErrorBoundary } from '../../../src/taskpane/app/ErrorBoundary';
import { themes } from '../../../src/taskpane/theme/themes';

test('a page that cannot be drawn is replaced by a sentence and drawn again on request', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  function Page() {
    if (broken) throw new Error('cannot be drawn');
    return <p>客户</p>;
  }
  render(
    <FluentProvider theme={themes.light}>
      <ErrorBoundary t={text('zh-CN')}>
        <Page />
      </ErrorBoundary>
    </FluentProvider>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('这一页显示出错');
  expect(screen.getByRole('alert')).not.toHaveTextContent('cannot be drawn');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: '重新显示' }));
  expect(screen.getByText('客户')).toBeVisible();
  logged.mockRestore();
});
