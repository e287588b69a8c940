import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import {
  community,
  days,
  departments,
  due,
  greeting,
  mattersIn,
  needs,
  services,
  states,
  words,
  type State,
} from '../content';
import { ServiceIcon } from '../icons';
import { go, useRoute } from '../route';

const Bills = lazy(() => import('./bills'));

/** An official-account page as a team writes it with WeUI's classes. */
export function App() {
  const route = useRoute();
  if (route === 'form') return <Appointment />;
  if (route === 'bills') {
    return (
      <Suspense fallback={null}>
        <Bills />
      </Suspense>
    );
  }
  return <Home />;
}

function Cell({
  title,
  note,
  value,
  onClick,
}: {
  title: ReactNode;
  note?: string;
  value?: ReactNode;
  onClick: () => void;
}) {
  return (
    <div
      className="weui-cell weui-cell_active weui-cell_access"
      role="button"
      tabIndex={0}
      onClick={onClick}
    >
      <div className="weui-cell__bd">
        <span>{title}</span>
        {note && <div className="weui-cell__desc">{note}</div>}
      </div>
      <div className="weui-cell__ft">{value}</div>
    </div>
  );
}

function Home() {
  const [state, setState] = useState<State>('全部');
  const [searched, setSearched] = useState('');
  const [open, setOpen] = useState<'dialog' | 'toast' | null>(null);
  useEffect(() => {
    if (open !== 'toast') return undefined;
    const timer = setTimeout(() => setOpen(null), 8000);
    return () => clearTimeout(timer);
  }, [open]);
  return (
    <div className="weui-tab">
      <div className="weui-tab__panel">
        <div className="weui-search-bar weui-search-bar_focusing">
          <form className="weui-search-bar__form" onSubmit={(event) => event.preventDefault()}>
            <div className="weui-search-bar__box">
              <i className="weui-icon-search" />
              <input
                type="search"
                className="weui-search-bar__input"
                placeholder={words.search}
                aria-label={words.search}
                value={searched}
                onChange={({ target }) => setSearched(target.value)}
              />
            </div>
          </form>
        </div>
        <div className="head">
          <h1>{community}</h1>
          <p>{greeting}</p>
        </div>
        <div className="weui-grids">
          {services.map(({ id, name }) => (
            <a className="weui-grid" href={id === 'bills' ? '#/bills' : '#/form'} key={id}>
              <div className="weui-grid__icon grid-icon">
                <ServiceIcon id={id} size={28} />
              </div>
              <p className="weui-grid__label">{name}</p>
            </a>
          ))}
        </div>
        <div className="weui-cells__title">常用</div>
        <div className="weui-cells">
          <Cell title={words.form} note="挂号、体检、接种" onClick={() => go('form')} />
          <Cell title={words.bills} value="3 笔待缴" onClick={() => go('bills')} />
          <Cell title={words.notice} onClick={() => window.location.assign('./notice.html')} />
          <div className="weui-cell">
            <div className="weui-cell__bd">社区积分</div>
            <div className="weui-cell__ft">
              <button
                type="button"
                className="weui-btn weui-btn_mini weui-btn_default"
                onClick={() => setOpen('toast')}
              >
                {words.sign}
              </button>
            </div>
          </div>
        </div>
        <div className="weui-panel">
          <div className="weui-panel__hd">本期待缴</div>
          <div className="weui-panel__bd due">
            <strong>¥{due}</strong>
            <button
              type="button"
              className="weui-btn weui-btn_mini weui-btn_primary"
              onClick={() => setOpen('dialog')}
            >
              {words.pay}
            </button>
          </div>
        </div>
        <div className="weui-navbar states" role="tablist">
          {states.map((each) => (
            <div
              className={`weui-navbar__item${each === state ? ' weui-bar__item_on' : ''}`}
              role="tab"
              tabIndex={0}
              aria-selected={each === state}
              key={each}
              onClick={() => setState(each)}
            >
              {each}
            </div>
          ))}
        </div>
        <div className="weui-cells">
          {mattersIn(state, searched).map((matter) => (
            <Cell
              key={matter.title}
              title={matter.title}
              note={`${matter.place} ${matter.date}`}
              value={matter.state}
              onClick={() => go('form')}
            />
          ))}
        </div>
        <div className="weui-footer">
          <p className="weui-footer__text">幸福里社区居民委员会 主办</p>
        </div>
      </div>
      <div className="weui-tabbar" role="tablist">
        {['首页', '办事', '消息', '我的'].map((name, at) => (
          <div
            className={`weui-tabbar__item${at === 0 ? ' weui-bar__item_on' : ''}`}
            role="tab"
            tabIndex={0}
            aria-selected={at === 0}
            key={name}
          >
            <div className="tab-icon">
              <ServiceIcon id={services[at]!.id} size={24} />
              {name === '消息' && <span className="weui-badge">2</span>}
            </div>
            <p className="weui-tabbar__label">{name}</p>
          </div>
        ))}
      </div>
      {open === 'dialog' && (
        <div role="dialog" aria-modal="true" aria-labelledby="pay" className="dialog">
          <div className="weui-mask" />
          <div className="weui-dialog">
            <div className="weui-dialog__hd">
              <strong className="weui-dialog__title" id="pay">
                {words.payTitle}
              </strong>
            </div>
            <div className="weui-dialog__bd">{words.payText}</div>
            <div className="weui-dialog__ft">
              <button
                type="button"
                className="weui-dialog__btn weui-dialog__btn_default"
                onClick={() => setOpen(null)}
              >
                {words.payNo}
              </button>
              <button
                type="button"
                className="weui-dialog__btn weui-dialog__btn_primary"
                onClick={() => setOpen(null)}
              >
                {words.payYes}
              </button>
            </div>
          </div>
        </div>
      )}
      {open === 'toast' && (
        <div role="alert">
          <div className="weui-toast__wrp">
            <div className="weui-toast">
              <i className="weui-icon-success-no-circle weui-icon_toast" />
              <p className="weui-toast__content">{words.signed}</p>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}

function Appointment() {
  const [isPicking, setIsPicking] = useState(false);
  const [department, setDepartment] = useState<string | null>(null);
  return (
    <div className="weui-form">
      <div className="weui-form__bd">
        <div className="weui-form__text-area">
          <h2 className="weui-form__title">{words.formTitle}</h2>
          <div className="weui-form__desc">带 * 的必须填写，其他可以不填</div>
        </div>
        <div className="weui-form__control-area">
          <div className="weui-cells__group weui-cells__group_form">
            <div className="weui-cells weui-cells_form">
              <label className="weui-cell weui-cell_active">
                <div className="weui-cell__hd">
                  <span className="weui-label">姓名 *</span>
                </div>
                <div className="weui-cell__bd">
                  <input className="weui-input" placeholder="请输入就诊人姓名" />
                </div>
              </label>
              <label className="weui-cell weui-cell_active">
                <div className="weui-cell__hd">
                  <span className="weui-label">手机号</span>
                </div>
                <div className="weui-cell__bd">
                  <input className="weui-input" type="tel" placeholder="用于接收短信通知" />
                </div>
              </label>
              <div
                className="weui-cell weui-cell_active weui-cell_access"
                role="button"
                tabIndex={0}
                onClick={() => setIsPicking(true)}
              >
                <div className="weui-cell__hd">
                  <span className="weui-label">科室</span>
                </div>
                <div className="weui-cell__bd">{department ?? words.department}</div>
                <div className="weui-cell__ft" />
              </div>
              <div className="weui-cell weui-cell_active weui-cell_select weui-cell_select-after">
                <div className="weui-cell__hd">
                  <label htmlFor="day" className="weui-label">
                    就诊日期
                  </label>
                </div>
                <div className="weui-cell__bd">
                  <select className="weui-select" id="day">
                    {days.map((day) => (
                      <option key={day}>{day}</option>
                    ))}
                  </select>
                </div>
              </div>
              <label className="weui-cell weui-cell_active weui-cell_switch">
                <div className="weui-cell__bd">短信提醒</div>
                <div className="weui-cell__ft">
                  <input className="weui-switch" type="checkbox" role="switch" defaultChecked />
                </div>
              </label>
            </div>
          </div>
          <div className="weui-cells__group weui-cells__group_form">
            <div className="weui-cells__title">性别</div>
            <div className="weui-cells weui-cells_radio">
              {['男', '女'].map((sex) => (
                <label className="weui-cell weui-cell_active weui-check__label" key={sex}>
                  <div className="weui-cell__bd">
                    <p>{sex}</p>
                  </div>
                  <div className="weui-cell__ft">
                    <input
                      type="radio"
                      className="weui-check"
                      name="sex"
                      defaultChecked={sex === '女'}
                    />
                    <span className="weui-icon-checked" />
                  </div>
                </label>
              ))}
            </div>
          </div>
          <div className="weui-cells__group weui-cells__group_form">
            <div className="weui-cells__title">特殊需要</div>
            <div className="weui-cells weui-cells_checkbox">
              {needs.map((need) => (
                <label className="weui-cell weui-cell_active weui-check__label" key={need}>
                  <div className="weui-cell__hd">
                    <input type="checkbox" className="weui-check" />
                    <i className="weui-icon-checked" />
                  </div>
                  <div className="weui-cell__bd">
                    <p>{need}</p>
                  </div>
                </label>
              ))}
            </div>
          </div>
          <div className="weui-cells__group weui-cells__group_form">
            <div className="weui-cells__title">备注</div>
            <div className="weui-cells weui-cells_form">
              <div className="weui-cell">
                <div className="weui-cell__bd">
                  <textarea
                    className="weui-textarea"
                    aria-label="备注"
                    placeholder="哪里不舒服，可以在这里告诉医生"
                    rows={3}
                  />
                  <div className="weui-textarea-counter">
                    <span>0</span>/100
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
      <div className="weui-form__ft">
        <div className="weui-form__tips-area">
          <p className="weui-form__tips">
            提交即表示同意<a href="./notice.html">《就诊须知》</a>
          </p>
        </div>
        <div className="weui-form__opr-area">
          <button type="button" className="weui-btn weui-btn_primary">
            {words.submit}
          </button>
          <a className="weui-btn weui-btn_default" href="#/">
            返回
          </a>
        </div>
      </div>
      {isPicking && (
        <div className="picker" role="dialog" aria-modal="true" aria-labelledby="department">
          <div className="weui-mask" />
          <div className="weui-half-screen-dialog weui-half-screen-dialog_show">
            <div className="weui-half-screen-dialog__hd">
              <div className="weui-half-screen-dialog__hd__side">
                <button type="button" className="weui-btn_icon" onClick={() => setIsPicking(false)}>
                  关闭
                </button>
              </div>
              <div className="weui-half-screen-dialog__hd__main">
                <strong className="weui-half-screen-dialog__title" id="department">
                  {words.departmentTitle}
                </strong>
              </div>
              <div className="weui-half-screen-dialog__hd__side" />
            </div>
            <div className="weui-half-screen-dialog__bd">
              <div className="weui-cells">
                {departments.map((name) => (
                  <div
                    className="weui-cell weui-cell_active"
                    role="button"
                    tabIndex={0}
                    key={name}
                    onClick={() => {
                      setDepartment(name);
                      setIsPicking(false);
                    }}
                  >
                    <div className="weui-cell__bd">{name}</div>
                  </div>
                ))}
              </div>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
