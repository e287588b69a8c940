import './floor.css';
import { useId } from 'react';
import { buttonText, checkText, fieldLabel, fieldValue, rowText } from '../page/words.js';

export function FloorRow({ index }) {
  const id = useId();
  return (
    <div className="row">
      <button type="button" className="button">
        {buttonText(index)}
      </button>
      <div>
        <span className="text">{rowText(index)}</span>
      </div>
      <div className="field">
        <label className="label" htmlFor={id}>
          {fieldLabel(index)}
        </label>
        <input className="input" id={id} defaultValue={fieldValue} />
      </div>
      <label className="check">
        <input type="checkbox" className="box" defaultChecked />
        <span>{checkText(index)}</span>
      </label>
    </div>
  );
}
