import { createTheme, type ThemeOptions } from '@mui/material';
import { zhCN } from '@mui/material/locale';

/** What a team sets once. */
export const options: ThemeOptions = {
  cssVariables: true,
  palette: { primary: { main: '#00796b' } },
  typography: { fontFamily: 'Roboto, "PingFang SC", "Microsoft YaHei", sans-serif' },
};

export const theme = createTheme(options, zhCN);
