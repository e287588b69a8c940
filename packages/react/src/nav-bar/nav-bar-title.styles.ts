'use client';
import { styled } from 'styled-components';

/** The page's name. Its own formatting context, so that it clears the corners when too narrow. */
export const NavBarTitle = styled.h1.withConfig({ componentId: 'care-nav-bar-title' })`
  box-sizing: border-box;
  display: flow-root;
  min-width: 6em;
  margin: 0;
  padding-top: max(
    0px,
    (var(--care-target) - var(--care-font-size-title) * var(--care-line-height-heading)) / 2
  );
  padding-bottom: max(
    0px,
    (var(--care-target) - var(--care-font-size-title) * var(--care-line-height-heading)) / 2
  );
  font-size: var(--care-font-size-title);
  font-weight: var(--care-weight-strong);
  line-height: var(--care-line-height-heading);
  overflow-wrap: break-word;
`;
