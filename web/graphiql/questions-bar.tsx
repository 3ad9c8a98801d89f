/** The documented questions above the editor: one chosen opens in it, ready to run. */
import { readyQueries } from './queries.ts';

export function QuestionsBar() {
  return (
    <header className="questions-bar">
      <a href="/">MandateGraph</a>
      <label>
        Documented questions
        <select defaultValue="" onChange={({ target }) => open(target.value)}>
          <option value="">Choose one to open it, ready to run</option>
          {readyQueries.map(({ title, query }) => (
            <option key={title} value={query}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}

/** By its address, so that it can be linked to, and so that "back" leads back. */
function open(query: string): void {
  if (query !== '') window.location.assign(`/graphql?${new URLSearchParams({ query }).toString()}`);
}
