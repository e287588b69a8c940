import { createTheme } from '@mui/material';
import { zhCN } from '@mui/material/locale';

/** What a team sets once. */
export const theme = createTheme(
  {
    cssVariables: true,
    palette: { primary: { main: '#00796b' } },
    typography: { fontFamily: 'Roboto, "PingFang SC", "Microsoft YaHei", sans-serif' },
  },
  zhCN,
);
