import { bills, due, words } from '../content';
import { Button } from './parts';

function Bills() {
  return (
    <main className="space-y-3 p-4">
      <section className="rounded-xl bg-white p-4 shadow-sm">
        <h2 className="text-sm text-gray-500">{words.billsTitle}</h2>
        <p className="text-3xl font-bold text-rose-600">¥{due}</p>
        <p className="text-xs text-gray-400">已缴 3 笔，待缴 3 笔</p>
        <div className="mt-2 h-1.5 overflow-hidden rounded-full bg-gray-200">
          <div className="h-full w-1/2 bg-emerald-600" />
        </div>
      </section>
      <table className="w-full rounded-xl bg-white text-left text-xs shadow-sm">
        <tbody>
          {bills.map(({ name, period, amount, isDue }) => (
            <tr key={name} className="border-b border-gray-100">
              <td className="p-3">{name}</td>
              <td className="p-3 text-gray-500">{period}</td>
              <td className="p-3">¥{amount}</td>
              <td className={`p-3 ${isDue ? 'text-rose-500' : 'text-emerald-600'}`}>
                {isDue ? '待缴' : '已缴'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className="rounded-xl bg-white p-4 text-sm shadow-sm">
        <summary>自动扣款说明</summary>
        <p className="mt-2 text-xs leading-5 text-gray-500">签约后每月 20 日自动扣款。</p>
      </details>
      <Button className="w-full">{words.pay}</Button>
    </main>
  );
}

// React.lazy takes the default of a module.
export default Bills;
