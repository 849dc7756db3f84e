import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { CHECK_JOBS } from '../session/checkJobs';
import { JOBS } from '../session/jobs';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';
import { useRulesInSettings } from './useRulesInSettings';

/** What else can be done, in groups of what is done and how it is taken away again. */
const ITEMS = [
  [
    ['markCells', CHECK_JOBS.markCells],
    ['clearMarks', CHECK_JOBS.clearMarks],
  ],
  [['sheet', () => JOBS.makeReport({ id: 'checks' })]],
  [
    ['setEntryChecks', CHECK_JOBS.setEntryChecks],
    ['removeEntryChecks', CHECK_JOBS.removeEntryChecks],
  ],
] as const;

/** Marks in the sheet, the result as a sheet, Excel's own checks at entry, and which rules there are. */
export function ChecksMenu({ disabled }: { readonly disabled: boolean }) {
  const t = useText();
  const { run } = useRun();
  const showRules = useRulesInSettings();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          menuIcon={null}
          aria-label={t('checks.more')}
          title={t('checks.more')}
          disabledFocusable={disabled}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {ITEMS.map((items) => [
            ...items.map(([name, job]) => (
              <MenuItem key={name} onClick={() => void run(job())}>
                {t(`checks.${name}`)}
              </MenuItem>
            )),
            <MenuDivider key={`after ${items[0][0]}`} />,
          ])}
          <MenuItem onClick={() => void showRules()}>{t('checks.rules')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
