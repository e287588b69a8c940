import { bills, due, words } from '../content';
import { go } from '../route';
import './bills.css';

function Bills() {
  return (
    <div className="page">
      <div className="van-nav-bar van-nav-bar--fixed van-hairline--bottom">
        <div className="van-nav-bar__content">
          <div
            className="van-nav-bar__left van-haptics-feedback"
            role="button"
            tabIndex={0}
            onClick={() => go('')}
          >
            <i className="van-badge__wrapper van-icon van-icon-arrow-left van-nav-bar__arrow" />
            <span className="van-nav-bar__text">返回</span>
          </div>
          <div className="van-nav-bar__title van-ellipsis">{words.bills}</div>
        </div>
      </div>
      <div className="sum">
        <div className="sum-label">{words.billsTitle}</div>
        <div className="sum-amount">¥{due}</div>
      </div>
      {bills.map(({ name, period, amount, isDue }) => (
        <div className="van-card" key={name}>
          <div className="van-card__header">
            <div className="van-card__content">
              <div>
                <div className="van-card__title van-multi-ellipsis--l2">{name}</div>
                <div className="van-card__desc van-ellipsis">{period}</div>
              </div>
              <div className="van-card__bottom">
                <div className="van-card__price">¥ {amount}</div>
                <div className="van-card__num">{isDue ? '待缴' : '已缴'}</div>
              </div>
            </div>
          </div>
          {isDue && (
            <div className="van-card__footer">
              <button type="button" className="van-button van-button--default van-button--mini">
                <div className="van-button__content">
                  <span className="van-button__text">查看明细</span>
                </div>
              </button>
            </div>
          )}
        </div>
      ))}
      <div className="sum-actions">
        <button
          type="button"
          className="van-button van-button--primary van-button--normal van-button--block"
        >
          <div className="van-button__content">
            <span className="van-button__text">{words.pay}</span>
          </div>
        </button>
      </div>
    </div>
  );
}

// React.lazy takes the default of a module.
export default Bills;
