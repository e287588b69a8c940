import { describe, expect, test } from 'vitest';
import {
  inCare,
  meansPage,
  meansRoot,
  narrowed,
  nested,
  partsOf,
  pseudoElementAt,
  subjectOf,
  withoutRoot,
} from './selectors.ts';

test('a list is cut at its commas and nowhere else', () => {
  expect(partsOf('.a, :is(.b, .c) d,[data-x="e,f"],.g\\,h,[i="]"],[j=\',\'],/* , */ k')).toEqual([
    '.a',
    ' :is(.b, .c) d',
    '[data-x="e,f"]',
    '.g\\,h',
    '[i="]"]',
    "[j=',']",
    '/* , */ k',
  ]);
  expect(partsOf(')]},(')).toEqual([')]}', '(']);
});

test('the subject is the last compound', () => {
  expect(subjectOf('.a > .b.c:not(.d .e)')).toBe('.b.c:not(.d .e)');
  expect(subjectOf('.md\\:text-sm')).toBe('.md\\:text-sm');
  expect(subjectOf('a+b~c')).toBe('c');
});

describe('the page as a whole', () => {
  test.each(['body', '.a, BODY.dark', ':root', '.card, :is(html, body)', 'body:not(.a .b)'])(
    'is meant by %s',
    (selector) => expect(meansPage(selector)).toBe(true),
  );

  test.each(['.card', 'body .card', 'body > main', '.body', '[data-x="body"]', ''])(
    'is not meant by %s',
    (selector) => expect(meansPage(selector)).toBe(false),
  );
});

describe('the root element', () => {
  test.each([
    'html',
    ':root',
    ' HTML.dark ',
    'html[lang="zh"]',
    'html:not(.a .b)',
    ':root:has(> body)',
    '*',
    '*:not(body)',
    ':is(html, body)',
    ':where(:root)',
    ':scope',
  ])('is meant by %s', (part) => expect(meansRoot(part)).toBe(true));

  test.each([
    'html body',
    'html.dark body',
    ':root .a',
    'html > *',
    '.html',
    'html-view',
    '.a:not(:root)',
    ':host',
    ':is(.a, .htmls)',
    'body',
    '[data-x="html"]',
  ])('is not meant by %s', (part) => expect(meansRoot(part)).toBe(false));

  test('is taken out of a list', () => {
    expect(withoutRoot('html, body,:root .a')).toBe(' body,:root .a');
    expect(withoutRoot('html,:root')).toBe('');
  });
});

test('nesting puts the parent where it belongs', () => {
  expect(nested('&:hover, .b', '.a, .c')).toBe(':is(.a, .c):hover,:is(.a, .c) .b');
  expect(nested('.dark &', '.$&')).toBe('.dark :is(.$&)');
  expect(nested('.b', '')).toBe('.b');
});

test('a condition stands at the end and before a pseudo-element', () => {
  expect(narrowed(' .a ', inCare)).toBe(".a:where([data-care-mode='care'] *)");
  expect(narrowed('.a::before', 'b')).toBe('.a:where(b)::before');
  expect(narrowed('.a:after', 'b', 'c')).toBe('.a:where(b):where(c):after');
  expect(pseudoElementAt('.a:not([x="::"]):hover')).toBe('.a:not([x="::"]):hover'.length);
});
