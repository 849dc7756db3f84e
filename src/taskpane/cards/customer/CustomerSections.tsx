import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { CardSection, EntryField, EntryProblem } from '../../../actions/entries/types';
import type { FieldKey } from '../../../domain/cards/types';
import { EntryFieldBox } from '../../entry/EntryFieldBox';
import { EntryGrid } from '../../entry/EntryGrid';

const useStyles = makeStyles({
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly sections: readonly CardSection[];
  readonly valueOf: (field: EntryField) => string;
  readonly onType: (key: FieldKey, value: string) => void;
  readonly problemOf: (key: FieldKey) => EntryProblem | undefined;
}

/** So many letters, full-width ones counted twice, are read in half of the pane. */
const SHORT = 16;

/** A card is to be seen at a glance: what the sheet has short stands beside something else, see EntryGrid. */
function isShort({ type, value, label }: EntryField): boolean {
  const width = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  return type !== 'words' && width(value) <= SHORT && width(label) <= SHORT;
}

/** The sections of a card; those with something in them are open until the user closes them. */
export function CustomerSections({ sections, valueOf, onType, problemOf }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const hasSomething = ({ fields }: CardSection) =>
    fields.some((field) => field.required || valueOf(field) !== '' || problemOf(field.key));
  const open = sections.filter((section) => chosen[section.title] ?? hasSomething(section)).map(({ title }) => title);
  const toggle = (title: string) => setChosen((known) => ({ ...known, [title]: !open.includes(title) }));
  return (
    <Accordion multiple collapsible openItems={open} onToggle={(_, { value }) => toggle(String(value))}>
      {sections.map(({ title, fields }) => (
        <AccordionItem key={title} value={title}>
          <AccordionHeader as="h3" size="small">
            {title}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <EntryGrid>
              {fields.map((field) => (
                <div key={field.key} data-half={isShort(field) || undefined}>
                  <EntryFieldBox
                    field={field}
                    value={valueOf(field)}
                    onChange={(value) => onType(field.key, value)}
                    problem={problemOf(field.key)}
                  />
                </div>
              ))}
            </EntryGrid>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
