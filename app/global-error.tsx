"use client";

import messages from "@/messages/en/states.json";

/** Stands in for the whole layout, so it leans on nothing that the layout provides. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main role="alert">
          <title>{messages.global.title}</title>
          <h1>{messages.global.title}</h1>
          <p>{messages.global.why}</p>
          <button type="button" onClick={retry}>
            {messages.global.retry}
          </button>
        </main>
      </body>
    </html>
  );
}
