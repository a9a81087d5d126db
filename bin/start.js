#!/usr/bin/env node
'use strict';
/** `npm start`: whatever set-up is needed, then the server, in this same process so that a signal reaches it. */
const { join } = require('node:path');
const { setUpOrExit } = require('./set-up');

const root = setUpOrExit();
// GraphQL checks its own types at each step unless told so; said only now, since npm would leave out what the build needs.
process.env.NODE_ENV ??= 'production';
require(join(root, 'dist', 'main.js'));
