import { useState, type FormEvent } from 'react';

interface TokenFieldProps {
  readonly token: string;
  readonly onToken: (token: string) => void;
}

/** The bearer token that questions are asked with; a header that was copied whole is understood too. */
export function TokenField({ token, onToken }: TokenFieldProps) {
  const [written, setWritten] = useState(token);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onToken(written.trim().replace(/^Bearer\s+/i, ''));
  };
  const forget = () => {
    setWritten('');
    onToken('');
  };
  return (
    <form className="token-field" onSubmit={submit} autoComplete="off">
      <label htmlFor="token">Bearer token</label>
      <input id="token" type="password" value={written} onChange={(event) => setWritten(event.target.value)} placeholder="eyJ…" spellCheck={false} />
      <button type="submit">Use token</button>
      <button type="button" onClick={forget} disabled={!token}>
        Forget
      </button>
      <output htmlFor="token">{token ? 'Asking with this token, in this tab only.' : 'No token yet.'}</output>
    </form>
  );
}
