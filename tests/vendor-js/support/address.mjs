/** Where the emulator listens. */
export const address = process.argv[2];

if (!/^http:\/\/127\.0\.0\.1:\d+\/?$/.test(address ?? '')) {
  console.error('Give the address of the emulator, such as http://127.0.0.1:8080.');
  process.exit(2);
}
