/** A widget somebody bought: its style lives in its own shadow root. */
class WeatherWidget extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).innerHTML = `
      <style>
        .box { display: flex; height: 44px; align-items: center; padding: 0 15px; background: #f7fbff; font: 13px/18px Arial, "PingFang SC", sans-serif; color: #7a8fa6; }
        .box b { font-size: 20px; color: #4a90d9; margin-right: 8px; }
        .box button { margin-left: auto; height: 24px; padding: 0 8px; border: 1px solid #c5d8ea; border-radius: 12px; background: #fff; color: #7a8fa6; font-size: 12px; }
      </style>
      <div class="box"><b>8℃</b><span>多云转晴，北风三级，注意添衣</span><button type="button">详情</button></div>`;
  }
}

customElements.define('weather-widget', WeatherWidget);
