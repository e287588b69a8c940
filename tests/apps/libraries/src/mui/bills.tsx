import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Box,
  Button,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { bills, due, words } from '../content';

function Bills() {
  return (
    <Box component="main" sx={{ p: 2 }}>
      <Typography variant="h6" component="h2">
        {words.billsTitle}
      </Typography>
      <Typography variant="h4" color="primary">
        ¥{due}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        已缴 3 笔，待缴 3 笔
      </Typography>
      <LinearProgress variant="determinate" value={50} aria-label="已缴" />
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>项目</TableCell>
            <TableCell>账期</TableCell>
            <TableCell align="right">金额</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {bills.map(({ name, period, amount }) => (
            <TableRow key={name}>
              <TableCell>{name}</TableCell>
              <TableCell>{period}</TableCell>
              <TableCell align="right">¥{amount}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Accordion>
        <AccordionSummary>自动扣款说明</AccordionSummary>
        <AccordionDetails>
          <Typography variant="body2">签约后每月 20 日自动扣款，扣款前一天发送短信。</Typography>
        </AccordionDetails>
      </Accordion>
      <Button fullWidth variant="contained" sx={{ mt: 2 }}>
        {words.pay}
      </Button>
    </Box>
  );
}

// React.lazy takes the default of a module.
export default Bills;
