import './app.css';
import { notice, words } from '../content';
import { mount } from '../mount';

void mount(
  <main className="mx-auto max-w-prose p-4 text-gray-900">
    <nav className="text-xs text-gray-500">
      <a href="./index.html" className="text-emerald-600">
        首页
      </a>{' '}
      / {words.notice}
    </nav>
    <h1 className="mt-2 text-xl leading-tight font-semibold">{notice.title}</h1>
    <p className="mt-1 text-xs text-gray-400">
      {notice.from} {notice.date}
    </p>
    {notice.paragraphs.map((paragraph) => (
      <p key={paragraph} className="mt-3 text-sm leading-6">
        {paragraph}
      </p>
    ))}
    <table className="mt-4 w-full border-collapse text-xs">
      <tbody>
        {[notice.table.head, ...notice.table.rows].map((row) => (
          <tr key={row[0]}>
            {row.map((cell) => (
              <td key={cell} className="border border-gray-200 p-2">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <ul className="mt-4 space-y-1 text-sm">
      {notice.files.map((file) => (
        <li key={file}>
          <a href="#file" className="block truncate py-1 text-emerald-600 underline">
            {file}
          </a>
        </li>
      ))}
    </ul>
    <p className="mt-4 rounded-lg bg-gray-100 p-3 text-sm text-gray-600">
      社区电话 <a href="tel:01088881234">{notice.phone}</a>
    </p>
  </main>,
  import.meta.glob('./adapter.tsx'),
);
