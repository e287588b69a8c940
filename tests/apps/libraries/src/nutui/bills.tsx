import { Button, Cell, NavBar, Price, Progress } from '@nutui/nutui-react';
import { bills, due, words } from '../content';
import { go } from '../route';
import './bills.css';

function Bills() {
  return (
    <div className="page">
      <NavBar back={<span>返回</span>} onBackClick={() => go('')}>
        {words.bills}
      </NavBar>
      <div className="bill">
        <div className="bill-label">{words.billsTitle}</div>
        <Price price={due} size="xlarge" />
        <Progress percent={50} />
      </div>
      <Cell.Group>
        {bills.map(({ name, period, amount, isDue }) => (
          <Cell
            key={name}
            title={name}
            description={period}
            extra={
              <span className={isDue ? 'bill-due' : ''}>
                ¥{amount} {isDue ? '待缴' : '已缴'}
              </span>
            }
          />
        ))}
      </Cell.Group>
      <div className="bill">
        <Button block type="primary">
          {words.pay}
        </Button>
      </div>
    </div>
  );
}

// React.lazy takes the default of a module.
export default Bills;
