import { useCareMarks } from '@care-mode/adapters/react';
import { vantMarks } from '@care-mode/adapters/vant';
import vantCss from '@care-mode/adapters/vant.css?inline';
import type { Meta } from '@storybook/react-vite';
import libraryCss from 'vant/lib/index.css?inline';
import { withLibrary } from './with-library';

/** As the library's components render it: they are Vue's. */
export function Appointment() {
  useCareMarks(vantMarks);
  return (
    <>
      <div className="van-cell-group van-hairline--top-bottom">
        <a className="van-cell van-cell--clickable" href="#form">
          <div className="van-cell__title">
            <span>预约登记</span>
            <div className="van-cell__label">挂号、体检、接种</div>
          </div>
          <div className="van-cell__value">
            <span className="van-tag van-tag--plain van-tag--warning">待确认</span>
          </div>
          <i className="van-badge__wrapper van-icon van-icon-arrow van-cell__right-icon" />
        </a>
        <div className="van-cell van-field">
          <div className="van-cell__title van-field__label">
            <label htmlFor="name">姓名</label>
          </div>
          <div className="van-cell__value van-field__value">
            <div className="van-field__body">
              <input id="name" className="van-field__control" placeholder="请输入就诊人姓名" />
            </div>
          </div>
        </div>
      </div>
      <p>
        <button
          type="button"
          className="van-button van-button--primary van-button--normal van-button--block"
        >
          <span className="van-button__content">
            <span className="van-button__text">提交预约</span>
          </span>
        </button>
      </p>
      <button
        type="button"
        className="van-button van-button--default van-button--normal van-button--block"
      >
        <span className="van-button__content">
          <span className="van-button__text">再想想</span>
        </span>
      </button>
    </>
  );
}

export default {
  title: '适配 Adapters/vant',
  tags: ['foreign'],
  decorators: [withLibrary(libraryCss, vantCss)],
} satisfies Meta;
