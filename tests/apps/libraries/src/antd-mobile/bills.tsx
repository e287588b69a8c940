import { Button, Card, List, NavBar, ProgressBar } from 'antd-mobile';
import { bills, due, words } from '../content';
import { go } from '../route';
import './bills.css';

function Bills() {
  return (
    <div className="page">
      <NavBar onBack={() => go('')} className="top">
        {words.bills}
      </NavBar>
      <Card title={words.billsTitle} extra={<span className="bill-month">2026 年 10 月</span>}>
        <div className="bill-sum">
          <small>¥</small>
          {due}
        </div>
        <div className="bill-note">已缴 3 笔，待缴 3 笔</div>
        <ProgressBar percent={50} />
      </Card>
      <List header="账单明细">
        {bills.map(({ name, period, amount, isDue }) => (
          <List.Item
            key={name}
            description={period}
            extra={
              <div className={isDue ? 'bill-due' : 'bill-paid'}>
                ¥{amount}
                <div className="bill-state">{isDue ? '待缴' : '已缴'}</div>
              </div>
            }
            onClick={() => go('bills')}
          >
            {name}
          </List.Item>
        ))}
      </List>
      <div className="bill-actions">
        <Button block color="primary" size="large">
          {words.pay}
        </Button>
        <Button block fill="none" size="small">
          代他人缴费
        </Button>
      </div>
    </div>
  );
}

// React.lazy takes the default of a module.
export default Bills;
