'use strict';
const { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

const POLL = 100;
const RIVAL_SHOWS_WITHIN = 100;
const PATIENCE = 15 * 60_000;

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** The birth of a process, which its number alone does not tell; empty where the system keeps no /proc. */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return '';
  }
}

function isAlive({ pid, start }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return false;
  }
  return startOf(pid) === start;
}

function readHolder(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Takes a free lock, or that of a launcher that was killed; false while a living one has it. */
function tryTake(path, draft) {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = readHolder(path);
  if (holder && isAlive(holder)) return false;
  const mine = readFileSync(draft, 'utf8');
  renameSync(draft, path);
  sleep(RIVAL_SHOWS_WITHIN);
  const taken = readFileSync(path, 'utf8') === mine;
  if (!taken) writeFileSync(draft, mine);
  return taken;
}

/** Runs the work while no other launcher of this checkout installs or builds. */
function withSetUpLock(path, work) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, start: startOf(process.pid) }));
  const end = Date.now() + PATIENCE;
  while (!tryTake(path, draft)) {
    if (Date.now() > end)
      throw new Error(`Process ${readHolder(path)?.pid ?? 'unknown'} has been setting this checkout up for too long: end it and start again.`);
    sleep(POLL);
  }
  rmSync(draft, { force: true });
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

module.exports = { withSetUpLock };
