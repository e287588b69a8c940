import { fittedProperties, type Declaration } from '../fit/rewrite-rule.ts';

/** What a style says of the properties that are brought over. */
export function declarationsOf(style: CSSStyleDeclaration): Declaration[] {
  const found: Declaration[] = [];
  const take = (property: string) => {
    const value = style.getPropertyValue(property);
    if (!value) return;
    found.push({ property, value, important: style.getPropertyPriority(property) === 'important' });
  };
  for (let at = 0; at < style.length; at += 1) {
    const property = style[at]!;
    // Newer browsers list the parts of white-space, older ones white-space itself.
    if (property === 'text-wrap-mode') take('white-space');
    else if (fittedProperties.has(property)) take(property);
  }
  // With a variable in it, it has no longhands that could be read.
  if (style.getPropertyValue('font').includes('var(')) take('font');
  return found;
}
