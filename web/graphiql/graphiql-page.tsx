import { GraphiQL } from 'graphiql';
import type { Fetcher } from '@graphiql/toolkit';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FIRST_QUERY } from './first-query';
import { TokenField } from './token-field';
import 'graphiql/graphiql.css';
import './graphiql-page.css';

/** Kept for as long as the tab is open and no longer: questions and answers name people. */
const storage = window.sessionStorage;
const TOKEN_KEY = 'intelmap:token';

function GraphiqlPage() {
  const [token, setToken] = useState(() => storage.getItem(TOKEN_KEY) ?? '');
  const fetcher = useMemo(() => fetcherWith(token), [token]);
  const keep = (given: string) => {
    if (given) storage.setItem(TOKEN_KEY, given);
    else storage.removeItem(TOKEN_KEY);
    setToken(given);
  };
  return (
    <>
      <TokenField token={token} onToken={keep} />
      <main>
        <GraphiQL key={token} fetcher={fetcher} storage={storage} defaultQuery={FIRST_QUERY} shouldPersistHeaders={false} isHeadersEditorEnabled />
      </main>
    </>
  );
}

/** Asks this server and no other. Without a token nothing is sent: the answer is known. */
function fetcherWith(token: string): Fetcher {
  return async (question, options) => {
    if (!token) return { errors: [{ message: 'Paste a bearer token into the field above first.' }] };
    const headers = { ...(options?.headers as Record<string, string> | undefined), 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(question) });
    return response.json();
  };
}

const page = document.getElementById('page');
if (page) createRoot(page).render(<GraphiqlPage />);
