import { words } from '../content';

function layer(className: string, html: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.innerHTML = html;
  document.body.append(element);
  window.addEventListener('hashchange', () => element.remove(), { once: true });
  return element;
}

export function showToast(text: string): void {
  const toast = layer('toast', `<p>${text}</p>`);
  setTimeout(() => toast.remove(), 8000);
}

export function showDialog(): void {
  const dialog = layer(
    'dialog',
    `<div class="dialog-box" role="dialog" aria-modal="true">
      <h3>${words.payTitle}</h3>
      <p>${words.payText}</p>
      <div class="dialog-foot"><a href="javascript:;">${words.payNo}</a><a href="javascript:;" class="yes">${words.payYes}</a></div>
    </div>`,
  );
  for (const button of dialog.querySelectorAll('a')) {
    button.addEventListener('click', () => dialog.remove());
  }
}

export function showPicker(options: readonly string[], onChoose: (option: string) => void): void {
  const picker = layer(
    'picker',
    `<div class="picker-box" role="dialog" aria-modal="true">
      <div class="picker-head">${words.departmentTitle}</div>
      <ul>${options.map((option) => `<li role="button" tabindex="0">${option}</li>`).join('')}</ul>
    </div>`,
  );
  for (const option of picker.querySelectorAll('li')) {
    option.addEventListener('click', () => {
      onChoose(option.textContent ?? '');
      picker.remove();
    });
  }
}
