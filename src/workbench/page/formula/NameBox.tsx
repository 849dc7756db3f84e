import { Input } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { cellName } from '../../host/model/address';
import { useBench, useText, useWorkbook } from '../bench/BenchContext';
import { commit } from '../edit/entry';
import { NAME_BOX } from '../edit/draftFocus';
import { focusGrid } from '../grid/activeCell';
import { activeCell } from '../grid/selection';
import { goTo } from './goTo';

interface Props {
  readonly className: string;
}

/** Shows where the active cell is, and goes where one types. */
export function NameBox({ className }: Props) {
  const bench = useBench();
  const t = useText();
  const { row, column } = activeCell(useWorkbook());
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    setTyped(null);
    focusGrid();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter') {
      if (typed === null || commit(bench, () => undefined) !== 'done') return;
      if (goTo(bench, typed)) leave();
      else event.currentTarget.select();
    } else return;
    event.preventDefault();
  };
  return (
    <Input
      id={NAME_BOX}
      size="small"
      aria-label={t('formula.name')}
      className={className}
      value={typed ?? cellName(row, column)}
      onFocus={({ target }) => target.select()}
      onChange={(_event, { value }) => setTyped(value)}
      onKeyDown={onKeyDown}
      onBlur={() => setTyped(null)}
    />
  );
}
