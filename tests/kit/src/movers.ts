/** Elements that still take time to change (C-17): 0.01 ms is how a duration is switched off. */
export function movers(): string[] {
  const slow = (list: string) =>
    list
      .split(',')
      .some((part) => Number.parseFloat(part) * (/ms\s*$/.test(part) ? 1 : 1000) > 0.011);
  return Array.from(document.body.querySelectorAll('*')).flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part);
      if (part && /none|normal/.test(style.content)) return [];
      const name = `${element.localName}${part ?? ''}`;
      return [
        ...(slow(style.transitionDuration)
          ? [`${name}: transition ${style.transitionDuration}`]
          : []),
        ...(style.animationName !== 'none' && slow(style.animationDuration)
          ? [`${name}: animation ${style.animationDuration}`]
          : []),
        ...(style.scrollBehavior === 'smooth' ? [`${name}: smooth scrolling`] : []),
      ];
    }),
  );
}
