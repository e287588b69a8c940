import { careTheme } from '@care-mode/adapters/mui';
import muiCss from '@care-mode/adapters/mui.css?inline';
import {
  Button,
  createTheme,
  List,
  ListItemButton,
  ListItemText,
  Stack,
  TextField,
  ThemeProvider,
} from '@mui/material';
import type { Meta } from '@storybook/react-vite';
import { withLibrary } from './with-library';

const theme = createTheme(careTheme());

export function Appointment() {
  return (
    <ThemeProvider theme={theme}>
      <List>
        <ListItemButton component="a" href="#form">
          <ListItemText primary="预约登记" secondary="挂号、体检、接种" />
        </ListItemButton>
      </List>
      <Stack spacing={2}>
        <TextField label="姓名" helperText="请填写身份证上的姓名" />
        <Button variant="contained">提交预约</Button>
        <Button>再想想</Button>
      </Stack>
    </ThemeProvider>
  );
}

export default {
  title: '适配 Adapters/mui',
  tags: ['foreign'],
  decorators: [withLibrary(muiCss)],
} satisfies Meta;
