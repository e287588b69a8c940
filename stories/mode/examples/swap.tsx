import { CareSwap, Grid, Stack } from '@care-mode/react';
import { Button } from '@care-mode/react/button';

/** Five main choices in care mode; everything else is one press away (K-01). */
export function Swap() {
  return (
    <CareSwap
      care={
        <Stack>
          <Button size="hero">看病挂号</Button>
          <Button size="hero">交电费</Button>
          <Button size="hero">打电话给女儿</Button>
        </Stack>
      }
      standard={
        <Grid>
          <Button>看病挂号</Button>
          <Button>交电费</Button>
          <Button>打电话给女儿</Button>
          <Button>公积金</Button>
          <Button>违章查询</Button>
          <Button>发票助手</Button>
        </Grid>
      }
    />
  );
}
