import { useBench, useBenchState } from '../bench/BenchContext';
import type { AddIn, RibbonAction } from './readAddIn';
import { RibbonButton } from './RibbonButton';
import { RibbonGroup } from './RibbonGroup';

interface Props {
  readonly addIn: AddIn;
}

/** What the add-in's manifest puts on the ribbon, in the display language. */
export function AddInGroups({ addIn }: Props) {
  const bench = useBench();
  const locale = useBenchState((state) => state.locale);
  const press = (id: string, action: RibbonAction) => {
    if (action.kind === 'showPane') bench.showPane();
    else void bench.runCommand(id, action.functionName);
  };
  return addIn.groups.map((group) => (
    <RibbonGroup key={group.id} label={group.label(locale)}>
      {group.buttons.map(({ id, label, description, icon, action }) => (
        <RibbonButton
          key={id}
          label={label(locale)}
          description={description(locale)}
          icon={<img src={icon} alt="" width={32} height={32} />}
          onPress={() => press(id, action)}
        />
      ))}
    </RibbonGroup>
  ));
}
