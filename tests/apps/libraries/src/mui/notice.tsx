import {
  Breadcrumbs,
  Container,
  CssBaseline,
  Link,
  List,
  ListItemButton,
  ListItemText,
  ThemeProvider,
  Typography,
} from '@mui/material';
import { notice, words } from '../content';
import { mount } from '../mount';
import { theme } from './theme';
import './notice.css';

void mount(
  <ThemeProvider theme={theme}>
    <CssBaseline />
    <Container sx={{ py: 2 }}>
      <Breadcrumbs>
        <Link href="./index.html">首页</Link>
        <Typography color="textPrimary">{words.notice}</Typography>
      </Breadcrumbs>
      <Typography variant="h5" component="h1" gutterBottom>
        {notice.title}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {notice.from} {notice.date}
      </Typography>
      {notice.paragraphs.map((paragraph) => (
        <Typography variant="body2" sx={{ mb: 1 }} key={paragraph}>
          {paragraph}
        </Typography>
      ))}
      <table className="plan">
        <tbody>
          {[notice.table.head, ...notice.table.rows].map((row) => (
            <tr key={row[0]}>
              {row.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <List dense subheader={<Typography variant="subtitle2">附件</Typography>}>
        {notice.files.map((file) => (
          <ListItemButton component="a" href="#file" key={file}>
            <ListItemText primary={file} />
          </ListItemButton>
        ))}
      </List>
      <Typography variant="body2">
        社区电话 <Link href="tel:01088881234">{notice.phone}</Link>
      </Typography>
    </Container>
  </ThemeProvider>,
  import.meta.glob('./adapter.tsx'),
);
