import { serveEveryComponent } from '@care-mode/test-kit/serve-every-component';
import * as react from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import * as library from './library';

serveEveryComponent({ react, renderToString, ServerStyleSheet, library } as never);
