import { textDirection, turnedAlignment } from '../../../src/workbench/page/grid/textDirection';

describe('turned text', () => {
  it('runs up, down or in a stack; a slight turn is none', () => {
    expect(textDirection({ textRotation: '90' })).toMatchObject({ 'writing-mode': 'sideways-lr' });
    expect(textDirection({ textRotation: '180' })).toMatchObject({ 'writing-mode': 'vertical-rl' });
    expect(textDirection({ textRotation: '255' })).toMatchObject({ 'text-orientation': 'upright' });
    for (const turn of ['0', '30', '120']) expect(textDirection({ textRotation: turn })).toBeNull();
    expect(textDirection({})).toBeNull();
  });

  it('begins below where it runs up, and above where it runs down', () => {
    const place = (textRotation: string, horizontal: string, vertical: string) =>
      turnedAlignment(textDirection({ textRotation }) ?? {}, horizontal, vertical);
    expect(place('90', 'left', 'end')).toMatchObject({ 'text-align': 'start', 'align-content': 'start' });
    expect(place('180', 'left', 'end')).toMatchObject({ 'text-align': 'end', 'align-content': 'end' });
  });
});
