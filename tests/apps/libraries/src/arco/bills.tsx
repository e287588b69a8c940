import Button from '@arco-design/mobile-react/esm/button';
import Cell from '@arco-design/mobile-react/esm/cell';
import Collapse from '@arco-design/mobile-react/esm/collapse';
import NavBar from '@arco-design/mobile-react/esm/nav-bar';
import Progress from '@arco-design/mobile-react/esm/progress';
import { bills, due, words } from '../content';
import { go } from '../route';
import './bills.css';

function Bills() {
  return (
    <div className="page">
      <NavBar title={words.bills} fixed={false} onClickLeft={() => go('')} />
      <div className="bill">
        <div className="bill-label">{words.billsTitle}</div>
        <div className="bill-sum">¥{due}</div>
        <Progress percentage={50} />
      </div>
      <Cell.Group>
        {bills.map(({ name, period, amount, isDue }) => (
          <Cell key={name} label={name} desc={period}>
            <span className={isDue ? 'bill-due' : ''}>
              ¥{amount} {isDue ? '待缴' : '已缴'}
            </span>
          </Cell>
        ))}
      </Cell.Group>
      <Collapse header="自动扣款说明" value="auto" content="签约后每月 20 日自动扣款。" />
      <div className="bill">
        <Button size="huge">{words.pay}</Button>
      </div>
    </div>
  );
}

// React.lazy takes the default of a module.
export default Bills;
