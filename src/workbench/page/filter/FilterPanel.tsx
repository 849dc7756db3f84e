import {
  Button,
  Divider,
  MenuItem,
  MenuList,
  Popover,
  PopoverSurface,
  SearchBox,
  makeStyles,
  tokens,
  typographyStyles,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { TextSortAscendingRegular } from '@fluentui/react-icons/svg/text-sort-ascending';
import { TextSortDescendingRegular } from '@fluentui/react-icons/svg/text-sort-descending';
import type { FormEvent } from 'react';
import type { Worksheet } from '../../host/model/worksheet';
import { useText } from '../bench/BenchContext';
import { sortBlock } from '../commands/sortBlock';
import { useCommand } from '../commands/useCommand';
import { focusGrid } from '../grid/activeCell';
import type { FilterRange } from './filterRanges';
import { useFilterChoice } from './useFilterChoice';
import { ValueChoice } from './ValueChoice';

const useStyles = makeStyles({
  surface: { width: '260px', padding: tokens.spacingHorizontalXS },
  values: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
  },
  search: { maxWidth: 'none' },
  list: {
    height: 'min(200px, 25vh)',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', justifyContent: 'flex-end', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly sheet: Worksheet;
  readonly range: FilterRange;
  readonly column: number;
  /** The filter button. */
  readonly target: HTMLElement;
  readonly onClose: () => void;
}

/** The filter of one column: sorting, and the values that are to be shown. */
export function FilterPanel({ sheet, range, column, target, onClose }: Props) {
  const t = useText();
  const styles = useStyles();
  const command = useCommand();
  const choice = useFilterChoice(sheet, range, column);
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const { filter, rect } = range;
  const header = String(sheet.$value(rect.row, column));
  const isFiltered = range.filtered.has(column);
  const close = () => {
    onClose();
    focusGrid();
  };
  const closeAfter = (work: () => void) => () => {
    close();
    command(work);
  };
  const sort = (ascending: boolean) => closeAfter(() => sortBlock(sheet, { row: rect.row, column }, ascending));
  const clear = () => filter.clearColumnCriteria(column - rect.column);
  const apply = () => {
    if (!choice.isEverything)
      filter.apply(sheet.$range(rect), column - rect.column, {
        filterOn: 'Values',
        values: choice.chosen.map(({ text }) => text),
      });
    else if (isFiltered) clear();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (choice.chosen.length) closeAfter(apply)();
  };
  return (
    <Popover
      open
      trapFocus
      positioning={{ target, position: 'below', align: 'start', autoSize: 'height' }}
      onOpenChange={(_event, { open }) => {
        if (!open) close();
      }}
    >
      <PopoverSurface aria-label={t('filter.open', { column: header })} className={styles.surface}>
        <MenuList>
          <MenuItem icon={<TextSortAscendingRegular />} onClick={sort(true)}>
            {t('menu.ascending')}
          </MenuItem>
          <MenuItem icon={<TextSortDescendingRegular />} onClick={sort(false)}>
            {t('menu.descending')}
          </MenuItem>
          <MenuItem icon={<FilterDismissRegular />} disabled={!isFiltered} onClick={closeAfter(clear)}>
            {t('filter.clear')}
          </MenuItem>
        </MenuList>
        <Divider />
        <form className={styles.values} onSubmit={onSubmit}>
          <SearchBox
            size="small"
            className={styles.search}
            aria-label={t('filter.search')}
            placeholder={t('filter.search')}
            value={choice.search}
            onChange={(_event, { value }) => choice.find(value)}
          />
          <div role="group" aria-label={t('filter.values')} className={styles.list} {...arrows}>
            {choice.listed.length > 0 && (
              <ValueChoice text={t('filter.all')} chosen={choice.all} onChoose={choice.chooseAll} />
            )}
            {choice.listed.map((value) => (
              <ValueChoice
                key={value.text}
                text={value.text || t('filter.blank')}
                chosen={!choice.leftOut.has(value)}
                onChoose={(wanted) => choice.choose(value, wanted)}
              />
            ))}
          </div>
          {choice.listed.length === 0 && <span className={styles.hint}>{t('filter.none')}</span>}
          {choice.isCut && <span className={styles.hint}>{t('filter.cut', { count: String(choice.limit) })}</span>}
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" size="small" disabled={!choice.chosen.length}>
              {t('filter.apply')}
            </Button>
            <Button size="small" onClick={close}>
              {t('filter.cancel')}
            </Button>
          </div>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
