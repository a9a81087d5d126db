#!/usr/bin/env node
'use strict';
/** `npm start`: whatever set-up is needed, then the server, in this same process so that a signal reaches it. */
const { join } = require('node:path');
const { setUpOrExit } = require('./set-up');

const root = setUpOrExit();
require(join(root, 'dist', 'main.js'));
