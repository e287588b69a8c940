import { describeConformance } from '@care-mode/test-kit';
import { Grid } from './index';

describeConformance('Grid', (props) => <Grid {...props}>看病挂号</Grid>, {
  element: HTMLDivElement,
  asChild: (props) => (
    <Grid asChild {...props}>
      <a href="#doctor">看病挂号</a>
    </Grid>
  ),
});
