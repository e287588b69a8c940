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

/** Vant's markup and style sheet, as its components render them, in an app that is not Vue. */
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

const Arrow = () => (
  <i className="van-badge__wrapper van-icon van-icon-arrow van-cell__right-icon" />
);

function Cell({
  title,
  label,
  value,
  onClick,
}: {
  title: string;
  label?: string;
  value?: ReactNode;
  onClick: () => void;
}) {
  return (
    <div className="van-cell van-cell--clickable" role="button" tabIndex={0} onClick={onClick}>
      <div className="van-cell__title">
        <span>{title}</span>
        {label && <div className="van-cell__label">{label}</div>}
      </div>
      {value && <div className="van-cell__value">{value}</div>}
      <Arrow />
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
    <div className="page">
      <div className="van-nav-bar van-nav-bar--fixed van-hairline--bottom">
        <div className="van-nav-bar__content">
          <div className="van-nav-bar__title van-ellipsis">{community}</div>
        </div>
      </div>
      <div className="van-search">
        <div className="van-search__content van-search__content--round">
          <div className="van-cell van-field van-search__field">
            <div className="van-field__left-icon">
              <i className="van-badge__wrapper van-icon van-icon-search" />
            </div>
            <div className="van-cell__value van-field__value">
              <div className="van-field__body">
                <input
                  type="search"
                  className="van-field__control"
                  placeholder={words.search}
                  aria-label={words.search}
                  value={searched}
                  onChange={({ target }) => setSearched(target.value)}
                />
              </div>
            </div>
          </div>
        </div>
      </div>
      <div className="van-notice-bar" role="alert">
        <div className="van-notice-bar__wrap">
          <div className="van-notice-bar__content van-ellipsis">{greeting}</div>
        </div>
      </div>
      <div className="van-grid van-hairline--top">
        {services.map(({ id, name }) => (
          <div
            className="van-grid-item"
            style={{ flexBasis: '25%' }}
            key={id}
            onClick={() => go(id === 'bills' ? 'bills' : 'form')}
          >
            <div
              role="button"
              tabIndex={0}
              className="van-grid-item__content van-grid-item__content--center van-grid-item__content--clickable van-hairline"
            >
              <ServiceIcon id={id} size={28} />
              <span className="van-grid-item__text">{name}</span>
            </div>
          </div>
        ))}
      </div>
      <div className="van-cell-group van-cell-group--inset van-hairline--top-bottom block">
        <Cell title={words.form} label="挂号、体检、接种" onClick={() => go('form')} />
        <Cell title={words.bills} value="3 笔待缴" onClick={() => go('bills')} />
        <Cell title={words.notice} onClick={() => window.location.assign('./notice.html')} />
        <div className="van-cell van-cell--center">
          <div className="van-cell__title">
            <span>社区积分</span>
          </div>
          <div className="van-cell__value">
            <button
              type="button"
              className="van-button van-button--primary van-button--small van-button--plain van-button--round"
              onClick={() => setOpen('toast')}
            >
              <div className="van-button__content">
                <span className="van-button__text">{words.sign}</span>
              </div>
            </button>
          </div>
        </div>
      </div>
      <div className="van-tabs van-tabs--line">
        <div className="van-tabs__wrap">
          <div className="van-tabs__nav van-tabs__nav--line" role="tablist">
            {states.map((each) => (
              <div
                className={`van-tab van-tab--line van-tab--grow${each === state ? ' van-tab--active' : ''}`}
                role="tab"
                tabIndex={0}
                aria-selected={each === state}
                key={each}
                onClick={() => setState(each)}
              >
                <span className="van-tab__text van-tab__text--ellipsis">{each}</span>
              </div>
            ))}
          </div>
        </div>
      </div>
      <div className="van-cell-group">
        {mattersIn(state, searched).map((matter) => (
          <Cell
            key={matter.title}
            title={matter.title}
            label={`${matter.place} ${matter.date}`}
            value={
              <span
                className={`van-tag van-tag--plain van-tag--${matter.state === '已完成' ? 'default' : matter.state === '待确认' ? 'warning' : 'primary'}`}
              >
                {matter.state}
              </span>
            }
            onClick={() => go('form')}
          />
        ))}
      </div>
      <div className="van-submit-bar pay">
        <div className="van-submit-bar__bar">
          <div className="van-submit-bar__text">
            <span>合计：</span>
            <span className="van-submit-bar__price">
              ¥<span className="van-submit-bar__price-integer">{due}</span>
            </span>
          </div>
          <button
            type="button"
            className="van-button van-button--danger van-button--normal van-button--round van-submit-bar__button van-submit-bar__button--danger"
            onClick={() => setOpen('dialog')}
          >
            <div className="van-button__content">
              <span className="van-button__text">{words.pay}</span>
            </div>
          </button>
        </div>
      </div>
      <div className="van-tabbar van-tabbar--fixed van-hairline--top-bottom" role="tablist">
        {['首页', '办事', '消息', '我的'].map((name, at) => (
          <div
            role="tab"
            tabIndex={0}
            aria-selected={at === 0}
            className={`van-tabbar-item${at === 0 ? ' van-tabbar-item--active' : ''}`}
            key={name}
          >
            <div className="van-tabbar-item__icon">
              <div className="van-badge__wrapper">
                <ServiceIcon id={services[at]!.id} size={20} />
                {name === '消息' && (
                  <div className="van-badge van-badge--top-right van-badge--fixed">2</div>
                )}
              </div>
            </div>
            <div className="van-tabbar-item__text">{name}</div>
          </div>
        ))}
      </div>
      {open === 'dialog' && (
        <>
          <div className="van-overlay" style={{ zIndex: 2001 }} />
          <div
            className="van-popup van-popup--center van-dialog"
            role="dialog"
            aria-modal="true"
            aria-label={words.payTitle}
            style={{ zIndex: 2002 }}
          >
            <div className="van-dialog__header">{words.payTitle}</div>
            <div className="van-dialog__content">
              <div className="van-dialog__message van-dialog__message--has-title">
                {words.payText}
              </div>
            </div>
            <div className="van-hairline--top van-dialog__footer">
              <button
                type="button"
                className="van-button van-button--default van-button--large van-dialog__cancel"
                onClick={() => setOpen(null)}
              >
                <div className="van-button__content">
                  <span className="van-button__text">{words.payNo}</span>
                </div>
              </button>
              <button
                type="button"
                className="van-button van-button--default van-button--large van-dialog__confirm van-hairline--left"
                onClick={() => setOpen(null)}
              >
                <div className="van-button__content">
                  <span className="van-button__text">{words.payYes}</span>
                </div>
              </button>
            </div>
          </div>
        </>
      )}
      {open === 'toast' && (
        <div
          role="status"
          className="van-popup van-popup--center van-toast van-toast--middle van-toast--text van-toast--break-normal"
          style={{ zIndex: 2003 }}
        >
          <div className="van-toast__text">{words.signed}</div>
        </div>
      )}
    </div>
  );
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="van-cell van-field">
      <div className="van-cell__title van-field__label">
        <label>{label}</label>
      </div>
      <div className="van-cell__value van-field__value">
        <div className="van-field__body">{children}</div>
      </div>
    </div>
  );
}

function Appointment() {
  const [isPicking, setIsPicking] = useState(false);
  const [department, setDepartment] = useState<string | null>(null);
  const [sex, setSex] = useState('女');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isReminded, setIsReminded] = useState(true);
  return (
    <div className="page page-form">
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
          <div className="van-nav-bar__title van-ellipsis">{words.form}</div>
        </div>
      </div>
      <form className="van-form" onSubmit={(event) => event.preventDefault()}>
        <div className="van-cell-group__title">{words.formTitle}</div>
        <div className="van-cell-group van-cell-group--inset">
          <Field label="姓名">
            <input
              className="van-field__control"
              aria-label="姓名"
              placeholder="请输入就诊人姓名"
            />
          </Field>
          <Field label="手机号">
            <input
              type="tel"
              className="van-field__control"
              aria-label="手机号"
              placeholder="用于接收短信通知"
            />
          </Field>
          <div
            className="van-cell van-cell--clickable van-field"
            role="button"
            tabIndex={0}
            onClick={() => setIsPicking(true)}
          >
            <div className="van-cell__title van-field__label">
              <span>科室</span>
            </div>
            <div className="van-cell__value van-field__value">
              <div className="van-field__body">
                <span className={department ? '' : 'hint'}>{department ?? words.department}</span>
              </div>
            </div>
            <Arrow />
          </div>
          <Field label="就诊日期">
            <select className="van-field__control" aria-label="就诊日期">
              {days.map((day) => (
                <option key={day}>{day}</option>
              ))}
            </select>
          </Field>
          <Field label="性别">
            <div className="van-radio-group van-radio-group--horizontal" role="radiogroup">
              {['男', '女'].map((each) => (
                <div
                  className="van-radio van-radio--horizontal"
                  role="radio"
                  tabIndex={0}
                  aria-checked={each === sex}
                  key={each}
                  onClick={() => setSex(each)}
                >
                  <div
                    className={`van-radio__icon van-radio__icon--round${each === sex ? ' van-radio__icon--checked' : ''}`}
                  >
                    <i className="van-badge__wrapper van-icon van-icon-success" />
                  </div>
                  <span className="van-radio__label">{each}</span>
                </div>
              ))}
            </div>
          </Field>
          <Field label="特殊需要">
            <div className="van-checkbox-group">
              {needs.map((need) => {
                const isChosen = chosen.includes(need);
                return (
                  <div
                    className="van-checkbox need"
                    role="checkbox"
                    tabIndex={0}
                    aria-checked={isChosen}
                    key={need}
                    onClick={() =>
                      setChosen(isChosen ? chosen.filter((one) => one !== need) : [...chosen, need])
                    }
                  >
                    <div
                      className={`van-checkbox__icon van-checkbox__icon--square${isChosen ? ' van-checkbox__icon--checked' : ''}`}
                    >
                      <i className="van-badge__wrapper van-icon van-icon-success" />
                    </div>
                    <span className="van-checkbox__label">{need}</span>
                  </div>
                );
              })}
            </div>
          </Field>
          <div className="van-cell van-cell--center">
            <div className="van-cell__title">
              <span>短信提醒</span>
            </div>
            <div className="van-cell__value">
              <div
                role="switch"
                tabIndex={0}
                aria-checked={isReminded}
                aria-label="短信提醒"
                className={`van-switch${isReminded ? ' van-switch--on' : ''}`}
                onClick={() => setIsReminded(!isReminded)}
              >
                <div className="van-switch__node" />
              </div>
            </div>
          </div>
          <Field label="备注">
            <textarea
              className="van-field__control"
              aria-label="备注"
              rows={2}
              placeholder="哪里不舒服，可以在这里告诉医生"
            />
          </Field>
        </div>
        <div className="submit">
          <button
            type="submit"
            className="van-button van-button--primary van-button--normal van-button--block van-button--round"
          >
            <div className="van-button__content">
              <span className="van-button__text">{words.submit}</span>
            </div>
          </button>
        </div>
      </form>
      {isPicking && (
        <>
          <div className="van-overlay" style={{ zIndex: 2001 }} />
          <div
            className="van-popup van-popup--round van-popup--bottom van-action-sheet"
            role="dialog"
            aria-modal="true"
            aria-label={words.departmentTitle}
            style={{ zIndex: 2002 }}
          >
            <div className="van-action-sheet__header">{words.departmentTitle}</div>
            <div className="van-action-sheet__content">
              {departments.map((name) => (
                <button
                  type="button"
                  className="van-action-sheet__item"
                  key={name}
                  onClick={() => {
                    setDepartment(name);
                    setIsPicking(false);
                  }}
                >
                  <span className="van-action-sheet__name">{name}</span>
                </button>
              ))}
            </div>
            <div className="van-action-sheet__gap" />
            <button
              type="button"
              className="van-action-sheet__cancel"
              onClick={() => setIsPicking(false)}
            >
              取消
            </button>
          </div>
        </>
      )}
    </div>
  );
}
