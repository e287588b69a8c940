import { accessibleName } from '../say/accessible-name.ts';
import { childrenOf, closest, isAbsent, isElement, isText, parentOf } from '../say/flat-tree.ts';
import { isControl } from './name-controls.ts';

/** Words that name what cannot be taken back. */
const words =
  // Money that leaves.
  '支付 付款 付钱 付錢 提现 提現 取款 取现 转出 轉出 转账 轉帳 轉賬 汇款 匯款 提交订单 提交訂單 下单 下單 充值 续费 續費 还款 還款 ' +
  '发红包 發紅包 打赏 打賞 捐款 捐赠 捐贈 结算 結算 结账 結帳 买单 買單 借款 贷款 貸款 抢购 搶購 申购 申購 认购 認購 投保 ' +
  // What is deleted, ended or given back.
  '删除 刪除 清空 清除 移除 移出 抹掉 抹除 格式化 恢复出厂 恢復出廠 重置 注销 註銷 销户 銷戶 解绑 解綁 解除 解散 挂失 掛失 赎回 贖回 ' +
  // What is promised.
  '签约 簽約 签署 簽署 签字 簽字 授权 授權 转让 轉讓 过户 過戶';

const irreversible = /* @__PURE__ */ new RegExp(
  [
    words.replace(/ /g, '|'),
    '(?:立即|马上|馬上|一键|一鍵|直接)(?:购买|購買|缴费|繳費|交费)',
    '退[款货貨票号號费費保订訂房租课課团團]',
    // What is cancelled is gone, but what was chosen or liked can be so again.
    '取消(?!.?[选選]|[并並]|收藏|[关關]注|[点點][赞讚]|[静靜]音|置[顶頂])[\\u3400-\\u9fff]',
    // The last step of something: 确认收货.
    '[确確][认認定][\\u3400-\\u9fff]',
    '\\b(?:pay|buy now|purchase|checkout|order now|donate|withdraw|repay|refund|top up|send money)\\b',
    '\\b(?:delete|remove|transfer|erase|wipe|reset|unsubscribe|deactivate)\\b',
    '\\b(?:(?:place|submit) (?:\\w+ )?order|close (?:\\w+ )?account)\\b|\\b(?:cancel|confirm) \\w',
  ].join('|'),
  'i',
);
/** What a question says of that. */
const noWayBack =
  /(?:不能|不可|不会|不會|[无無]法)(?:再)?(?:恢[复復]|撤[销銷回]|找回|[更修]改|保存|退)|永久|[丢丟]失|be undone|permanent|will be lost/i;

/** A name that says yes, and not to what: 确定, 我知道了，继续, OK. */
const bareYes =
  /^(?:我?(?:知道|明白|了解|想好|[確确]定|[確确][认認]|同意|接受|是|[对對]|好|行|可以|[继繼][续續]|允[许許]|提交|完成|[没沒]问题)[的了吧啦并並]?)+$|^(?:仍|[坚堅]持|[执執]意)|^(?:(?:ok|okay|yes|sure|confirm|continue|proceed|i|agree|accept|allow|submit|done|understand|and)(?: |$))+$/;
const dialogs = 'dialog, [role=dialog], [role=alertdialog], [role=tooltip], [popover]';

/** Whether a name sounds like something that cannot be taken back. */
export function isIrreversibleName(name: string): boolean {
  // Ant Design writes 删 除 on a button.
  return irreversible.test(name.replace(/([\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, '$1'));
}

/**
 * Whether pressing a control cannot be taken back, as far as words tell: its name does, or it says
 * yes to a question that does. What a bare 确定 or 好 does stands in the dialog around it, or in the
 * text nearest to it.
 */
export function isIrreversibleControl(name: string, element: HTMLElement): boolean {
  if (isIrreversibleName(name)) return true;
  if (!bareYes.test(plain(name))) return false;
  const question = questionAround(element);
  return irreversible.test(question) || noWayBack.test(question);
}

/** Without punctuation, a countdown and the space in 确 定. */
function plain(name: string): string {
  const letters = name.toLowerCase().replace(/\d+\s*[s秒]?|[^\p{L}\s]/gu, '');
  return /[a-z]/.test(letters) ? letters.trim() : letters.replace(/\s/g, '');
}

function questionAround(element: HTMLElement): string {
  const dialog = closest(element, (one) => one.matches(dialogs));
  if (dialog) return `${accessibleName(dialog)} ${textIn(dialog)}`;
  const nearest = closest(parentOf(element), (one) => textIn(one).trim() !== '');
  return nearest ? textIn(nearest) : '';
}

/** What is said in it; what stands on its controls is something else that can be done. */
function textIn(node: Node): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || isAbsent(node)) return '';
  return childrenOf(node)
    .filter((child) => !isElement(child) || !isControl(child as HTMLElement))
    .map(textIn)
    .join(' ');
}
