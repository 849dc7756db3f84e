// jsdom lays nothing out: a line is as high as three lines of text, everything else as the pane.
for (const [owner, height] of [
  [HTMLElement, 'offsetHeight'],
  [Element, 'clientHeight'],
] as const)
  Object.defineProperty(owner.prototype, height, {
    configurable: true,
    get(this: Element) {
      return this.tagName === 'LI' ? 60 : 600;
    },
  });
HTMLElement.prototype.scrollTo = () => undefined;
