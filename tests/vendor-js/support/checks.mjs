/** What is checked, in the order of running. */
export const checks = [];

/** Checks an operation through the method of the client that stands for it. */
export const check = (operation, method, verify) => checks.push({ operation, method, verify });

/** Checks that a known fault of the client is still there: with one that is gone, the check has to become a usual one. */
export const fault = (operation, method, reason, verify) => checks.push({ operation, method, reason, verify });

/** Work that several checks stand on, done when the first of them asks for it. */
export const once = work => {
  let result;
  return () => (result ??= work());
};

/** Reads until what is read is as wanted. */
export const until = async (read, isWanted) => {
  const end = Date.now() + 60_000;
  for (;;) {
    const value = await read();
    if (isWanted(value)) return value;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(value)} after a minute`);
    await new Promise(resolve => setTimeout(resolve, 200));
  }
};

/** Reads every page of a list, each one from the cursor of the one before. */
export const everyPage = async (read, nextCursor) => {
  const pages = [await read(undefined)];
  while (nextCursor(pages.at(-1))) {
    if (pages.length > 100) throw new Error('the list does not end');
    pages.push(await read(nextCursor(pages.at(-1))));
  }
  return pages;
};

/** The failure of a call that has to fail. */
export const rejection = call => call.then(
  value => { throw new Error(`no failure but ${JSON.stringify(value)}`); },
  failure => failure);
