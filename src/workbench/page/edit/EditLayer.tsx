import { useId } from 'react';
import { ruleAt } from '../../host/model/validity';
import type { Worksheet } from '../../host/model/worksheet';
import type { RowView } from '../grid/rowBoxes';
import { wholeCell, type Selection } from '../grid/selection';
import { CellEditor } from './CellEditor';
import { ChoiceList } from './ChoiceList';
import { hasChoices } from './choices';
import { EntryQuestion } from './EntryQuestion';
import { useDraft } from './editStore';
import { OverCell } from './OverCell';
import { hasPrompt, PromptNote } from './PromptNote';

interface Props {
  readonly sheet: Worksheet;
  readonly view: Pick<RowView, 'layout' | 'painter' | 'merges'>;
  readonly selected: Selection;
  readonly activeIsDrawn: boolean;
}

/** What lies over the active cell: the text that is being typed, the list of what the cell allows, and its note. */
export function EditLayer({ sheet, view: { layout, painter, merges }, selected, activeIsDrawn }: Props) {
  const noteId = useId();
  const draft = useDraft(sheet);
  const cell = wholeCell(draft?.cell ?? selected.active, merges);
  const rule = ruleAt(sheet, cell);
  const prompts = rule && hasPrompt(rule);
  return (
    <>
      <OverCell layout={layout} cell={cell}>
        {hasChoices(sheet, cell) && !draft && <ChoiceList selected={selected} />}
        {prompts && <PromptNote id={noteId} rule={rule} />}
        <CellEditor
          sheet={sheet}
          fontPixels={painter.face(cell.row, cell.column).look.fontPixels}
          activeIsDrawn={activeIsDrawn}
          noteId={prompts ? noteId : undefined}
        />
      </OverCell>
      <EntryQuestion />
    </>
  );
}
