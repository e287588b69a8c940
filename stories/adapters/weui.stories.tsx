import { useCareMarks } from '@care-mode/adapters/react';
import { weuiMarks } from '@care-mode/adapters/weui';
import weuiCss from '@care-mode/adapters/weui.css?inline';
import type { Meta } from '@storybook/react-vite';
import libraryCss from 'weui/dist/style/weui.css?inline';
import { withLibrary } from './with-library';

export function Appointment() {
  useCareMarks(weuiMarks);
  return (
    <>
      <div className="weui-cells">
        <a className="weui-cell weui-cell_active weui-cell_access" href="#form">
          <span className="weui-cell__bd">
            <span>预约登记</span>
            <span className="weui-cell__desc">挂号、体检、接种</span>
          </span>
          <span className="weui-cell__ft">待确认</span>
        </a>
        <div className="weui-cell weui-cell_active">
          <div className="weui-cell__hd">
            <label className="weui-label" htmlFor="name">
              姓名
            </label>
          </div>
          <div className="weui-cell__bd">
            <input id="name" className="weui-input" placeholder="请输入就诊人姓名" />
          </div>
        </div>
      </div>
      <div className="weui-btn-area">
        <button type="button" className="weui-btn weui-btn_primary">
          提交预约
        </button>
        <button type="button" className="weui-btn weui-btn_default">
          再想想
        </button>
      </div>
    </>
  );
}

export default {
  title: '适配 Adapters/weui',
  tags: ['foreign'],
  decorators: [withLibrary(libraryCss, weuiCss)],
} satisfies Meta;
