import { install, run } from './install.mjs';

/** `npm start`: installs where needed, builds the site, serves it and says where. */
const began = Date.now();
install();
run('npm', ['run', '--silent', 'build']);
run('npm', ['run', '--silent', 'serve', '--', String(began)]);
