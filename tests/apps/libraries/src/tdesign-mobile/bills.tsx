import { Button, Cell, CellGroup, Navbar, Progress } from 'tdesign-mobile-react';
import { bills, due, words } from '../content';
import { go } from '../route';
import './bills.css';

function Bills() {
  return (
    <div className="page">
      <Navbar fixed={false} title={words.bills} leftArrow onLeftClick={() => go('')} />
      <div className="sum">
        <span>{words.billsTitle}</span>
        <strong>¥{due}</strong>
        <Progress percentage={50} />
      </div>
      <CellGroup>
        {bills.map(({ name, period, amount, isDue }) => (
          <Cell
            key={name}
            title={name}
            description={period}
            note={`¥${amount} ${isDue ? '待缴' : '已缴'}`}
          />
        ))}
      </CellGroup>
      <div className="submit">
        <Button block theme="primary">
          {words.pay}
        </Button>
      </div>
    </div>
  );
}

// React.lazy takes the default of a module.
export default Bills;
