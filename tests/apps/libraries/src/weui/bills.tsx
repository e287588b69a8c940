import { bills, due, words } from '../content';
import './bills.css';

function Bills() {
  return (
    <div className="bills">
      <div className="bills-head">
        <a href="#/" className="bills-back">
          返回
        </a>
        <h2>{words.bills}</h2>
      </div>
      <div className="weui-form-preview">
        <div className="weui-form-preview__hd">
          <div className="weui-form-preview__item">
            <span className="weui-form-preview__label">{words.billsTitle}</span>
            <em className="weui-form-preview__value">¥{due}</em>
          </div>
        </div>
        <div className="weui-form-preview__bd">
          {bills.map(({ name, period, amount, isDue }) => (
            <div className="weui-form-preview__item" key={name}>
              <span className="weui-form-preview__label">{name}</span>
              <span className="weui-form-preview__value">
                {period} ¥{amount} {isDue ? '待缴' : '已缴'}
              </span>
            </div>
          ))}
        </div>
        <div className="weui-form-preview__ft">
          <button type="button" className="weui-form-preview__btn weui-form-preview__btn_default">
            代他人缴费
          </button>
          <button type="button" className="weui-form-preview__btn weui-form-preview__btn_primary">
            {words.pay}
          </button>
        </div>
      </div>
      <div className="weui-loadmore weui-loadmore_line">
        <span className="weui-loadmore__tips">只显示最近三个月</span>
      </div>
    </div>
  );
}

// React.lazy takes the default of a module.
export default Bills;
