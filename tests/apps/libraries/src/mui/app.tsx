import {
  Alert,
  AppBar,
  BottomNavigation,
  BottomNavigationAction,
  Badge,
  Box,
  Button,
  Card,
  CardActions,
  CardContent,
  Checkbox,
  Chip,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Divider,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  InputLabel,
  List,
  ListItemButton,
  ListItemText,
  MenuItem,
  Paper,
  Radio,
  RadioGroup,
  Select,
  Snackbar,
  Stack,
  Switch,
  Tab,
  Tabs,
  TextField,
  Toolbar,
  Typography,
} from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import {
  community,
  departments,
  due,
  greeting,
  mattersIn,
  needs,
  services,
  states,
  words,
  type State,
} from '../content';
import { ServiceIcon } from '../icons';
import { go, useRoute } from '../route';

const Bills = lazy(() => import('./bills'));

/** A community app as a team writes it with MUI. */
export function App() {
  const route = useRoute();
  return (
    <>
      <AppBar position="sticky">
        <Toolbar variant="dense">
          <Typography variant="h6" component="h1" sx={{ flexGrow: 1 }}>
            {community}
          </Typography>
          <Button color="inherit" onClick={() => go('')}>
            {route === '' ? '我的' : '返回'}
          </Button>
        </Toolbar>
      </AppBar>
      {route === 'form' ? (
        <Appointment />
      ) : route === 'bills' ? (
        <Suspense fallback={null}>
          <Bills />
        </Suspense>
      ) : (
        <Home />
      )}
    </>
  );
}

function Home() {
  const [state, setState] = useState<State>('全部');
  const [searched, setSearched] = useState('');
  const [isPaying, setIsPaying] = useState(false);
  const [isSigned, setIsSigned] = useState(false);
  return (
    <Box component="main" sx={{ p: 2, pb: 9, bgcolor: 'grey.100' }}>
      <TextField
        fullWidth
        size="small"
        placeholder={words.search}
        slotProps={{ htmlInput: { 'aria-label': words.search } }}
        onChange={({ target }) => setSearched(target.value)}
      />
      <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
        {greeting}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 0.5 }}>
        {services.map(({ id, name }) => (
          <Button
            key={id}
            size="small"
            sx={{ flexDirection: 'column', minWidth: 0 }}
            onClick={() => go(id === 'bills' ? 'bills' : 'form')}
          >
            <ServiceIcon id={id} />
            {name}
          </Button>
        ))}
      </Box>
      <Card sx={{ my: 2 }}>
        <CardContent>
          <Typography variant="overline" color="textSecondary">
            本期待缴
          </Typography>
          <Typography variant="h5">¥{due}</Typography>
        </CardContent>
        <CardActions>
          <Button size="small" variant="contained" onClick={() => setIsPaying(true)}>
            {words.pay}
          </Button>
          <Button size="small" onClick={() => setIsSigned(true)}>
            {words.sign}
          </Button>
        </CardActions>
      </Card>
      <Paper>
        <List dense>
          <ListItemButton onClick={() => go('form')}>
            <ListItemText primary={words.form} secondary="挂号、体检、接种" />
          </ListItemButton>
          <ListItemButton onClick={() => go('bills')}>
            <ListItemText primary={words.bills} secondary="3 笔待缴" />
          </ListItemButton>
          <ListItemButton component="a" href="./notice.html">
            <ListItemText primary={words.notice} />
          </ListItemButton>
        </List>
      </Paper>
      <Tabs value={state} onChange={(_, value: State) => setState(value)} variant="fullWidth">
        {states.map((each) => (
          <Tab label={each} value={each} key={each} />
        ))}
      </Tabs>
      <Paper>
        <List>
          {mattersIn(state, searched).map((matter) => (
            <ListItemButton divider key={matter.title} onClick={() => go('form')}>
              <ListItemText
                primary={matter.title}
                secondary={`${matter.place} ${matter.date}`}
                slotProps={{ primary: { noWrap: true } }}
              />
              <Chip
                size="small"
                label={matter.state}
                color={
                  matter.state === '已完成'
                    ? 'default'
                    : matter.state === '待确认'
                      ? 'warning'
                      : 'primary'
                }
              />
            </ListItemButton>
          ))}
        </List>
      </Paper>
      <Paper sx={{ position: 'fixed', bottom: 0, left: 0, right: 0, zIndex: 5 }} elevation={3}>
        <BottomNavigation showLabels value={0}>
          {['首页', '办事', '消息', '我的'].map((name, at) => (
            <BottomNavigationAction
              key={name}
              label={name}
              icon={
                <Badge color="error" badgeContent={name === '消息' ? 2 : 0}>
                  <ServiceIcon id={services[at]!.id} size={22} />
                </Badge>
              }
            />
          ))}
        </BottomNavigation>
      </Paper>
      <Dialog open={isPaying} onClose={() => setIsPaying(false)}>
        <DialogTitle>{words.payTitle}</DialogTitle>
        <DialogContent>
          <DialogContentText>{words.payText}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setIsPaying(false)}>{words.payNo}</Button>
          <Button onClick={() => setIsPaying(false)}>{words.payYes}</Button>
        </DialogActions>
      </Dialog>
      <Snackbar open={isSigned} autoHideDuration={8000} onClose={() => setIsSigned(false)}>
        <Alert severity="success" variant="filled">
          {words.signed}
        </Alert>
      </Snackbar>
    </Box>
  );
}

function Appointment() {
  const [department, setDepartment] = useState('');
  return (
    <Stack component="form" spacing={2} sx={{ p: 2 }}>
      <Typography variant="h6" component="h2">
        {words.formTitle}
      </Typography>
      <TextField label="姓名" size="small" required helperText="请填写身份证上的姓名" />
      <TextField label="手机号" size="small" type="tel" placeholder="用于接收短信通知" />
      <FormControl size="small">
        <InputLabel id="department">科室</InputLabel>
        <Select
          labelId="department"
          label="科室"
          value={department}
          onChange={({ target }) => setDepartment(target.value)}
        >
          {departments.map((name) => (
            <MenuItem value={name} key={name}>
              {name}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <TextField
        label="就诊日期"
        size="small"
        type="date"
        defaultValue="2026-11-18"
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <FormControl>
        <FormLabel id="sex">性别</FormLabel>
        <RadioGroup row aria-labelledby="sex" defaultValue="女">
          {['男', '女'].map((sex) => (
            <FormControlLabel value={sex} label={sex} control={<Radio size="small" />} key={sex} />
          ))}
        </RadioGroup>
      </FormControl>
      <FormControl component="fieldset">
        <FormLabel component="legend">特殊需要</FormLabel>
        <FormGroup>
          {needs.map((need) => (
            <FormControlLabel label={need} control={<Checkbox size="small" />} key={need} />
          ))}
        </FormGroup>
      </FormControl>
      <Divider />
      <FormControlLabel label="短信提醒" control={<Switch defaultChecked />} />
      <TextField label="备注" multiline rows={3} placeholder="哪里不舒服，可以在这里告诉医生" />
      <Button variant="contained" size="large">
        {words.submit}
      </Button>
    </Stack>
  );
}
