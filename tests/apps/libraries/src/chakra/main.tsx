import { ChakraProvider } from '@chakra-ui/react';
import { mount } from '../mount';
import { App } from './app';
import { system } from './theme';

void mount(
  <ChakraProvider value={system}>
    <App />
  </ChakraProvider>,
  import.meta.glob('./adapter.tsx'),
);
