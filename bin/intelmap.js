#!/usr/bin/env node
'use strict';
/** `npx intelmap`: sets up where needed (said on standard error, so that standard output holds the answer alone), then runs the command. */
const { join } = require('node:path');
const { setUpOrExit } = require('./set-up');

const root = setUpOrExit();
const { runIntelmap } = require(join(root, 'dist', 'cli', 'intelmap.js'));
void runIntelmap(process.argv.slice(2));
