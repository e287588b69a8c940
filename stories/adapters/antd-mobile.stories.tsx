import antdMobileCss from '@care-mode/adapters/antd-mobile.css?inline';
import libraryCss from 'antd-mobile/bundle/style.css?inline';
import type { Meta } from '@storybook/react-vite';
import { withLibrary } from './with-library';

/** As the library's components render it: importing them would bring their styles to every story. */
export function Appointment() {
  return (
    <>
      <div className="adm-list adm-list-default">
        <div className="adm-list-body">
          <div className="adm-list-body-inner">
            <a className="adm-list-item adm-plain-anchor" href="#form">
              <div className="adm-list-item-content">
                <div className="adm-list-item-content-main">
                  预约登记
                  <div className="adm-list-item-description">挂号、体检、接种</div>
                </div>
              </div>
            </a>
            <div className="adm-list-item">
              <div className="adm-list-item-content">
                <div className="adm-list-item-content-main">
                  <div className="adm-input">
                    <input
                      className="adm-input-element"
                      aria-label="姓名"
                      placeholder="请输入就诊人姓名"
                    />
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
      <div className="adm-space adm-space-horizontal">
        <div className="adm-space-item">
          <button type="button" className="adm-button adm-button-primary adm-button-shape-default">
            提交预约
          </button>
        </div>
        <div className="adm-space-item">
          <button type="button" className="adm-button adm-button-default adm-button-shape-default">
            再想想
          </button>
        </div>
      </div>
    </>
  );
}

export default {
  title: '适配 Adapters/antd-mobile',
  tags: ['foreign'],
  decorators: [withLibrary(libraryCss, antdMobileCss)],
} satisfies Meta;
